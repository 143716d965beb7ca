#pragma once
/* Typed shims for OpenSSL 3: macros, stacks and callbacks that Swift cannot express.
 * None of them leaves anything in the thread's error queue. Pointers that are returned belong to the caller. */
#include <stddef.h>
#include <stdint.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include "paso_agreement.h"
#include "paso_ocsp.h"

/* ---- parsing: the whole input must be one object, else NULL */
X509 *paso_x509_parse(const uint8_t *der, size_t length);
X509_CRL *paso_crl_parse(const uint8_t *der, size_t length);
EVP_PKEY *paso_spki_parse(const uint8_t *der, size_t length);
/* PKCS#8, PKCS#1 or SEC 1 text; never prompts: an encrypted key without passphrase is NULL. */
EVP_PKEY *paso_private_key_parse(const uint8_t *pem, size_t length, const char *passphrase);

/* ---- encoding: the length, or -1; with out == NULL only the length */
long paso_x509_der(const X509 *certificate, uint8_t *out, size_t room);
long paso_crl_der(const X509_CRL *list, uint8_t *out, size_t room);
long paso_spki_der(const EVP_PKEY *key, uint8_t *out, size_t room);
long paso_name_der(const X509_NAME *name, uint8_t *out, size_t room);
long paso_private_key_pem(const EVP_PKEY *key, uint8_t *out, size_t room);
long paso_name_text(const X509_NAME *name, uint8_t *out, size_t room);
/* ECDSA: DER <-> r||s, each padded to `half` octets */
long paso_ecdsa_to_raw(const uint8_t *der, size_t length, size_t half, uint8_t *out, size_t room);
long paso_ecdsa_to_der(const uint8_t *raw, size_t length, uint8_t *out, size_t room);

/* ---- fields */
/* Seconds since 1970; INT64_MIN if the time cannot be read. */
int64_t paso_asn1_time(const ASN1_TIME *time);
/* Distribution point or subject alternative addresses, each ended by NUL; the length or -1. kind: 0 CRL
 * distribution points of a certificate, 1 DNS names, 2 URIs and 3 mail addresses of its subject alternative name,
 * 4 OCSP responders and 5 issuers' certificates of its authority information access. */
long paso_x509_strings(const X509 *certificate, int kind, char *out, size_t room);
/* Object identifiers of the extended key usage, dotted, each ended by NUL; 0 if absent. */
long paso_x509_extended_usages(const X509 *certificate, char *out, size_t room);
/* 1 critical, 0 not, -1 absent */
int paso_x509_extension_is_critical(const X509 *certificate, int nid);

typedef struct {
    int has_scope;       /* an issuing distribution point is there */
    int only_users;      /* covers end entities only */
    int only_authorities;/* covers CA certificates only */
    int partial;         /* some reasons only: absence proves nothing */
    int unusable;        /* indirect, attribute certificates, a delta, or an unknown critical extension (RFC 5280 §5.2) */
    int64_t expired_kept_since; /* expiredCertsOnCRL, INT64_MIN if absent */
    int64_t this_update;
    int64_t next_update; /* INT64_MIN if absent */
    int digest;          /* NID of the signature's digest; NID_undef for algorithms without one */
} paso_crl_facts;
int paso_crl_read_facts(const X509_CRL *list, paso_crl_facts *out);
/* NID of the digest inside a signature algorithm: NID_undef for Ed25519, NID_md5 for what is unknown. */
int paso_signature_digest(const X509_ALGOR *algorithm);
/* URIs of the issuing distribution point, as paso_x509_strings. */
long paso_crl_scope_uris(const X509_CRL *list, char *out, size_t room);
/* The CRL number, big-endian; 0 if absent. */
long paso_crl_number(const X509_CRL *list, uint8_t *out, size_t room);
/* Calls `entry` for each revoked serial (big-endian, without leading zeros; reason -1 if not stated). Returns the
 * count, or -1 when `entry` returned 0 or an entry cannot be read. */
typedef int (*paso_crl_entry)(void *context, const uint8_t *serial, size_t length, int64_t revoked, int reason);
long paso_crl_each(X509_CRL *list, paso_crl_entry entry, void *context);
/* 1 if the list's signature is by this certificate's key and the certificate may sign lists. */
int paso_crl_signed_by(const uint8_t *der, size_t length, X509 *issuer);

/* ---- path */
typedef struct {
    int code;  /* X509_V_ERR_… */
    int depth; /* 0 is the leaf */
} paso_path_error;
typedef struct {
    X509 *leaf;
    X509 *const *untrusted;
    size_t untrusted_count;
    X509 *const *anchors;
    size_t anchors_count;
    int64_t at;
    int purpose; /* X509_PURPOSE_…; 0 = none */
    int depth_max;
    int auth_level;
} paso_path_question;
/* Builds the best path and checks it at the given time, going on after an error so that all are seen. Fills `errors`
 * (distinct code and depth) and `chain` (each up-referenced, leaf first). Returns the number of errors, 0 = the path
 * holds, -1 = could not be judged. */
int paso_path_verify(const paso_path_question *question, paso_path_error *errors, size_t errors_room, X509 **chain,
                     size_t chain_room, size_t *chain_count);

/* ---- issuing */
/* Adds an extension from its configuration text; issuer and subject may be the same. 1 = done. */
int paso_x509_add_extension(X509 *certificate, X509 *issuer, int nid, const char *value);
int paso_crl_add_extension(X509_CRL *list, X509 *issuer, int nid, const char *value);
int paso_crl_set_number(X509_CRL *list, uint64_t number);
/* reason -1 = none */
int paso_crl_add_entry(X509_CRL *list, const uint8_t *serial, size_t length, int64_t revoked, int reason);
int paso_x509_set_times(X509 *certificate, int64_t not_before, int64_t not_after);
int paso_crl_set_times(X509_CRL *list, int64_t this_update, int64_t next_update);
int paso_x509_set_serial(X509 *certificate, const uint8_t *serial, size_t length);
/* Adds the extensions that a request wishes for, once: `values` holds the configuration text of each, ended by NUL. */
int paso_request_add_extensions(X509_REQ *request, const int *nids, const char *values, size_t count);
/* DER of what a request's signature is over (CertificationRequestInfo). */
long paso_request_info_der(X509_REQ *request, uint8_t *out, size_t room);
/* 1 where DER is a request whose signature is by the key that it names. */
int paso_request_is_signed(const uint8_t *der, size_t length);
