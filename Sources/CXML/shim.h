#pragma once
#include <libxml/xmlversion.h>
/* Debian's headers pull in ICU, which clashes with Foundation's in debug builds. */
#undef LIBXML_ICU_ENABLED
#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
