#pragma once
/* Typed shims for libxml2: macros, variadics and callbacks that Swift cannot express. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/tree.h>
