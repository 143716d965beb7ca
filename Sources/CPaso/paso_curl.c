#include "paso_curl.h"
