#include "paso_xml.h"
