#include "paso_xml.h"

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/c14n.h>
#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxml/uri.h>
#include <stdint.h>
#include <string.h>

static _Thread_local int files_open = 0;

static void silent(void *context, const char *format, ...) {
    (void)context;
    (void)format;
}

static xmlParserInputPtr load(const char *url, const char *identifier, xmlParserCtxtPtr context) {
    return files_open ? xmlNoNetExternalEntityLoader(url, identifier, context) : NULL;
}

void paso_xml_init(void) {
    xmlInitParser();
    xmlSetGenericErrorFunc(NULL, silent);
    xmlThrDefSetGenericErrorFunc(NULL, silent);
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
    xmlSetExternalEntityLoader(load);
}

void paso_xml_open_files(int open) { files_open = open; }

void paso_xml_free(void *memory) { xmlFree(memory); }

static unsigned long ordinal_of(const xmlNode *element) {
    return (unsigned long)(uintptr_t)element->_private;
}

unsigned long paso_xml_length(const unsigned char *text) { return strlen((const char *)text); }

int paso_xml_is_relative(const unsigned char *name) {
    if (name == NULL || name[0] == 0) return 0;
    xmlURIPtr uri = xmlParseURI((const char *)name);
    int relative = uri == NULL || uri->scheme == NULL || uri->scheme[0] == 0;
    xmlFreeURI(uri);
    return relative;
}

void paso_xml_number(void *document) {
    unsigned long ordinal = 0;
    xmlNode *node = xmlDocGetRootElement(document);
    while (node != NULL) {
        if (node->type == XML_ELEMENT_NODE) node->_private = (void *)(uintptr_t)++ordinal;
        if (node->type == XML_ELEMENT_NODE && node->children != NULL) {
            node = node->children;
            continue;
        }
        while (node != NULL && node->type != XML_DOCUMENT_NODE && node->next == NULL) node = node->parent;
        if (node != NULL) node = node->type == XML_DOCUMENT_NODE ? NULL : node->next;
    }
}

/* The element with that ordinal: elements are numbered in document order, so only one branch is walked. */
static xmlNode *element_at(xmlDoc *document, unsigned long ordinal) {
    xmlNode *element = xmlDocGetRootElement(document);
    while (element != NULL && ordinal_of(element) != ordinal) {
        xmlNode *branch = NULL;
        for (xmlNode *child = element->children; child != NULL; child = child->next) {
            if (child->type != XML_ELEMENT_NODE) continue;
            if (ordinal_of(child) > ordinal) break;
            branch = child;
        }
        element = branch;
    }
    return element;
}

/* Takes a node out of its parent's list; it keeps its own links, so that `put_back` finds its place. A document is laid
   out like a node as far as these links go. */
static void take_out(xmlNode *node) {
    if (node->prev != NULL) node->prev->next = node->next;
    else node->parent->children = node->next;
    if (node->next != NULL) node->next->prev = node->prev;
    else node->parent->last = node->prev;
}

static void put_back(xmlNode *node) {
    if (node->prev != NULL) node->prev->next = node;
    else node->parent->children = node;
    if (node->next != NULL) node->next->prev = node;
    else node->parent->last = node;
}

/* A namespace or attribute is as visible as its element; text, comments and instructions as their parent. */
static int visible(void *user, xmlNodePtr node, xmlNodePtr parent) {
    const paso_xml_subset *subset = user;
    const xmlNode *holder = node;
    if (node->type == XML_NAMESPACE_DECL || node->type == XML_ATTRIBUTE_NODE) {
        holder = parent;
    } else if (node->type != XML_ELEMENT_NODE) {
        holder = node->parent;
    }
    if (holder == NULL || holder->type != XML_ELEMENT_NODE) return 0;
    unsigned long ordinal = ordinal_of(holder);
    return ordinal >= subset->first && ordinal < subset->end;
}

typedef struct {
    int mode, with_comments;
    unsigned char **prefixes;
    xmlOutputBufferPtr output;
} form;

/* Exclusive canonicalization of an element looks upwards for namespaces only, so it may stand alone in its document
   for a while: the rest is not walked. */
static int write_alone(xmlDoc *document, xmlNode *element, const form *form) {
    xmlNode *children = document->children, *last = document->last;
    xmlNode *next = element->next, *prev = element->prev;
    document->children = document->last = element;
    element->next = element->prev = NULL;
    int result = xmlC14NExecute(document, NULL, NULL, form->mode, form->prefixes, form->with_comments, form->output);
    element->next = next;
    element->prev = prev;
    document->children = children;
    document->last = last;
    return result;
}

static int write_part(xmlDoc *document, const paso_xml_subset *subset, const form *form) {
    if (!subset->whole && form->mode == XML_C14N_EXCLUSIVE_1_0) {
        xmlNode *element = element_at(document, subset->first);
        return element == NULL ? -1 : write_alone(document, element, form);
    }
    /* Inclusive methods take attributes and namespaces from ancestors that are left out, which they must see. */
    return xmlC14NExecute(document, subset->whole ? NULL : visible, subset->whole ? NULL : (void *)subset, form->mode,
                          form->prefixes, form->with_comments, form->output);
}

int paso_xml_canonicalize(void *document, const paso_xml_subset *subset, int mode, int with_comments,
                          unsigned char **prefixes, paso_xml_sink sink, void *user) {
    xmlNode *excluded = subset->excluded == 0 ? NULL : element_at(document, subset->excluded);
    if (subset->excluded != 0 && excluded == NULL) return -1;
    /* Nothing is left of an element inside the one that is left out. */
    if (excluded != NULL && !subset->whole && subset->excluded <= subset->first) {
        for (xmlNode *place = element_at(document, subset->first); place != NULL; place = place->parent) {
            if (place == excluded) return 0;
        }
    }
    xmlOutputBufferPtr output = xmlOutputBufferCreateIO(sink, NULL, user, NULL);
    if (output == NULL) return -1;
    const form form = {mode, with_comments, prefixes, output};
    if (excluded != NULL) take_out(excluded);
    int result = write_part(document, subset, &form);
    if (excluded != NULL) put_back(excluded);
    int closed = xmlOutputBufferClose(output);
    return result < 0 || closed < 0 ? -1 : 0;
}
