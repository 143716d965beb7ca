#pragma once
/* Typed shims for libxml2: macros, variadics and callbacks that Swift cannot express.
   No libxml2 header here: its types belong to the module CXML. */

/* The part of a document to canonicalize, by the ordinals that stand in the elements' `_private` (ordinal + 1): the
   element `first` with everything up to `end` (exclusive), without the element `excluded` (0 for none) and what is inside
   it. `whole` takes the whole document, with comments and instructions outside the root. */
typedef struct {
    unsigned long first, end;
    unsigned long excluded;
    int whole;
} paso_xml_subset;

/* Gets canonical octets; answers the number taken, or -1 to stop. */
typedef int (*paso_xml_sink)(void *user, const char *octets, int count);

/* Once per process, before any other call: starts the parser, silences its printing, closes its file access. */
void paso_xml_init(void);

/* Lets this thread open local files (schemas and what they include), until it is closed again. */
void paso_xml_open_files(int open);

/* Frees what libxml2 allocated (`xmlFree` is a global variable in C). */
void paso_xml_free(void *memory);

/* The length of a text that ends with NUL. */
unsigned long paso_xml_length(const unsigned char *text);

/* Whether a namespace name is a relative reference (has no scheme), for which there is no canonical form. */
int paso_xml_is_relative(const unsigned char *name);

/* Numbers the elements of an `xmlDocPtr` in document order: `_private` then holds the ordinal + 1. */
void paso_xml_number(void *document);

/* Writes the canonical form of a subset into the sink; `prefixes` ends with NULL or is NULL; `document` is
   an `xmlDocPtr`, whose tree is rearranged for the time of the call and then as before. Negative on failure. */
int paso_xml_canonicalize(void *document, const paso_xml_subset *subset, int mode, int with_comments,
                          unsigned char **prefixes, paso_xml_sink sink, void *user);
