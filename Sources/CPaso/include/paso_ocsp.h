#pragma once
/* Typed shims for OpenSSL's OCSP: reading, checking and asking. None of them leaves anything in the thread's error
 * queue. Pointers that are returned belong to the caller unless a comment says otherwise. */
#include <stddef.h>
#include <stdint.h>
#include <openssl/ocsp.h>
#include <openssl/x509.h>

/* The basic response of one whole DER object; NULL if it cannot be read. `status` is the responder's own
 * (OCSP_RESPONSE_STATUS_…), -1 if not even that can be read; other than 0 comes without a basic response. */
OCSP_BASICRESP *paso_ocsp_parse(const uint8_t *der, size_t length, int *status);

typedef struct {
    int64_t produced_at; /* INT64_MIN if it cannot be read */
    int answers;
    int certificates;
    int unusable;        /* a critical extension that nobody here knows */
    int digest;          /* NID of the signature's digest; NID_undef for algorithms without one */
} paso_ocsp_facts;
int paso_ocsp_read_facts(const OCSP_BASICRESP *basic, paso_ocsp_facts *out);

/* Who says to have signed: a name that lives as long as `basic`, or NULL and the SHA-1 of the key. */
const X509_NAME *paso_ocsp_responder_name(const OCSP_BASICRESP *basic);
long paso_ocsp_responder_key(const OCSP_BASICRESP *basic, uint8_t *out, size_t room);
/* DER of an enclosed certificate; -1 beyond the last. */
long paso_ocsp_certificate(const OCSP_BASICRESP *basic, int index, uint8_t *out, size_t room);

typedef struct {
    int status;              /* V_OCSP_CERTSTATUS_… */
    int reason;              /* -1 if not stated */
    int digest;              /* NID of the CertID's hash */
    int unusable;            /* a critical extension that nobody here knows */
    int64_t revoked;         /* INT64_MIN if absent, as are the next three */
    int64_t this_update;
    int64_t next_update;
    int64_t archive_cutoff;
} paso_ocsp_answer;
int paso_ocsp_read_answer(OCSP_BASICRESP *basic, int index, paso_ocsp_answer *out);
/* Of the answer's CertID: 0 hash of the issuer's name, 1 hash of its key, 2 the serial (big-endian). */
long paso_ocsp_answer_bytes(OCSP_BASICRESP *basic, int index, int kind, uint8_t *out, size_t room);

/* 1 if the response's signature is by this certificate's key; says nothing about its right to answer. */
int paso_ocsp_signed_by(const uint8_t *der, size_t length, X509 *signer);

/* The key itself of a certificate, without the algorithm: what CertIDs hash. */
long paso_x509_key_bits(const X509 *certificate, uint8_t *out, size_t room);
/* DER of a request for one certificate, without nonce. `digest` names the hash: SHA1 or SHA256. */
long paso_ocsp_request(const X509 *subject, const X509 *issuer, const char *digest, uint8_t *out, size_t room);
