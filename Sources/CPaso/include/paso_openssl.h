#pragma once
/* Typed shims for OpenSSL 3: macros, stacks and callbacks that Swift cannot express. */
#include <openssl/evp.h>
#include <openssl/x509.h>
