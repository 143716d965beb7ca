#include "paso_xml.h"

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/c14n.h>
#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <stdint.h>

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

/* A namespace or attribute is as visible as its element; text, comments and instructions as their parent. */
static int visible(void *user, xmlNodePtr node, xmlNodePtr parent) {
    const paso_xml_subset *subset = user;
    const xmlNode *holder = node;
    if (node->type == XML_NAMESPACE_DECL || node->type == XML_ATTRIBUTE_NODE) {
        holder = parent;
    } else if (node->type != XML_ELEMENT_NODE) {
        holder = node->parent;
    }
    if (holder == NULL || holder->type != XML_ELEMENT_NODE) return subset->whole;
    unsigned long ordinal = ordinal_of(holder);
    if (ordinal < subset->first || ordinal >= subset->end) return 0;
    return ordinal < subset->excluded_first || ordinal >= subset->excluded_end;
}

int paso_xml_canonicalize(void *document, const paso_xml_subset *subset, int mode, int with_comments,
                          unsigned char **prefixes, paso_xml_sink sink, void *user) {
    xmlOutputBufferPtr output = xmlOutputBufferCreateIO(sink, NULL, user, NULL);
    if (output == NULL) return -1;
    int everything = subset->whole && subset->excluded_first >= subset->excluded_end;
    int result = xmlC14NExecute(document, everything ? NULL : visible, everything ? NULL : (void *)subset, mode,
                                prefixes, with_comments, output);
    int closed = xmlOutputBufferClose(output);
    return result < 0 || closed < 0 ? -1 : 0;
}
