#pragma once
/* Debian's headers pull in ICU, which clashes with Foundation's own copy; only the tail of one struct differs. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/tree.h>
#include <libxml/parser.h>
#include <libxml/c14n.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
