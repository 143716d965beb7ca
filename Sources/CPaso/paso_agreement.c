#include "paso_agreement.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

/* ---- derivation */

typedef struct {
    OSSL_PARAM list[5];
    size_t count;
} parameters;

static void add_octets(parameters *given, const char *name, const uint8_t *octets, size_t length) {
    if (length == 0) return; /* absent and empty mean the same */
    given->list[given->count++] = OSSL_PARAM_construct_octet_string(name, (void *)octets, length);
}

static int derive(const char *name, parameters *given, uint8_t *out, size_t length) {
    given->list[given->count] = OSSL_PARAM_construct_end();
    EVP_KDF *function = EVP_KDF_fetch(NULL, name, NULL);
    EVP_KDF_CTX *context = function == NULL ? NULL : EVP_KDF_CTX_new(function);
    int done = context != NULL && EVP_KDF_derive(context, out, length, given->list) == 1;
    EVP_KDF_CTX_free(context);
    EVP_KDF_free(function);
    ERR_clear_error();
    return done;
}

int paso_hkdf(const char *digest, const uint8_t *secret, size_t secret_length, const uint8_t *salt, size_t salt_length,
              const uint8_t *info, size_t info_length, uint8_t *out, size_t length) {
    parameters given = {.count = 0};
    given.list[given.count++] = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, (char *)digest, 0);
    add_octets(&given, OSSL_KDF_PARAM_KEY, secret, secret_length);
    add_octets(&given, OSSL_KDF_PARAM_SALT, salt, salt_length);
    add_octets(&given, OSSL_KDF_PARAM_INFO, info, info_length);
    return derive("HKDF", &given, out, length);
}

int paso_concat_kdf(const char *digest, const uint8_t *secret, size_t secret_length, const uint8_t *info,
                    size_t info_length, uint8_t *out, size_t length) {
    parameters given = {.count = 0};
    given.list[given.count++] = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, (char *)digest, 0);
    add_octets(&given, OSSL_KDF_PARAM_KEY, secret, secret_length);
    add_octets(&given, OSSL_KDF_PARAM_INFO, info, info_length);
    return derive("SSKDF", &given, out, length);
}

/* ---- wrapping */

static long wrapped(const uint8_t *key, size_t key_length, const uint8_t *text, size_t length, uint8_t *out,
                    int wrapping) {
    const char *name = key_length == 16 ? "AES-128-WRAP" : key_length == 32 ? "AES-256-WRAP" : NULL;
    if (name == NULL || length < 16 || length > 64 || length % 8 != 0) return -1;
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(NULL, name, NULL);
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int written = 0, last = 0;
    long result = -1;
    if (cipher != NULL && context != NULL) {
        EVP_CIPHER_CTX_set_flags(context, EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
        if (EVP_CipherInit_ex2(context, cipher, key, NULL, wrapping, NULL) == 1 &&
            EVP_CipherUpdate(context, out, &written, text, (int)length) == 1 && written > 0 &&
            EVP_CipherFinal_ex(context, out + written, &last) == 1) {
            result = (long)written + last;
        }
    }
    EVP_CIPHER_CTX_free(context);
    EVP_CIPHER_free(cipher);
    ERR_clear_error();
    return result;
}

long paso_key_wrap(const uint8_t *key, size_t key_length, const uint8_t *text, size_t length, uint8_t *out) {
    return wrapped(key, key_length, text, length, out, 1);
}

long paso_key_unwrap(const uint8_t *key, size_t key_length, const uint8_t *text, size_t length, uint8_t *out) {
    return length < 24 ? -1 : wrapped(key, key_length, text, length, out, 0);
}
