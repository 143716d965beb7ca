#pragma once
/* Typed shims for OpenSSL's key derivation and key wrapping, whose parameters are arrays of macros.
 * None of them leaves anything in the thread's error queue. `digest` is OpenSSL's name, like SHA2-256. */
#include <stddef.h>
#include <stdint.h>

/* HKDF, extract and expand (RFC 5869): 1 and `length` octets in `out`, or 0. */
int paso_hkdf(const char *digest, const uint8_t *secret, size_t secret_length, const uint8_t *salt, size_t salt_length,
              const uint8_t *info, size_t info_length, uint8_t *out, size_t length);

/* ConcatKDF: the one-step derivation of NIST SP 800-56C with a hash: 1 and `length` octets in `out`, or 0. */
int paso_concat_kdf(const char *digest, const uint8_t *secret, size_t secret_length, const uint8_t *info,
                    size_t info_length, uint8_t *out, size_t length);

/* AES key wrap (RFC 3394) by a key of 16 or 32 octets; `out` has room for `length` + 8. The length that was written,
 * or -1: also where the integrity check of an unwrapping fails. */
long paso_key_wrap(const uint8_t *key, size_t key_length, const uint8_t *text, size_t length, uint8_t *out);
long paso_key_unwrap(const uint8_t *key, size_t key_length, const uint8_t *text, size_t length, uint8_t *out);
