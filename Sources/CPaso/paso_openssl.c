#include "paso_openssl.h"
