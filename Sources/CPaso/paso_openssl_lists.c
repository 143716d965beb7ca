/* Certificate revocation lists: reading, checking, making. */
#include "paso_openssl.h"

#include <string.h>
#include <openssl/asn1.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

static int has_unknown_critical(const X509_CRL *list) {
    for (int i = 0; i < X509_CRL_get_ext_count(list); i++) {
        X509_EXTENSION *extension = X509_CRL_get_ext(list, i);
        int nid = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (X509_EXTENSION_get_critical(extension) && nid != NID_issuing_distribution_point) return 1;
    }
    return 0;
}

static int64_t expired_kept_since(const X509_CRL *list) {
    ASN1_OBJECT *kind = OBJ_txt2obj("2.5.29.60", 1); /* expiredCertsOnCRL, X.509 §9.5.2.8 */
    int at = kind == NULL ? -1 : X509_CRL_get_ext_by_OBJ(list, kind, -1);
    ASN1_OBJECT_free(kind);
    X509_EXTENSION *extension = at < 0 ? NULL : X509_CRL_get_ext(list, at);
    if (extension == NULL) return INT64_MIN;
    const ASN1_OCTET_STRING *value = X509_EXTENSION_get_data(extension);
    const unsigned char *bytes = ASN1_STRING_get0_data(value);
    ASN1_GENERALIZEDTIME *time = d2i_ASN1_GENERALIZEDTIME(NULL, &bytes, ASN1_STRING_length(value));
    int64_t result = paso_asn1_time(time);
    ASN1_GENERALIZEDTIME_free(time);
    return result;
}

int paso_crl_read_facts(const X509_CRL *list, paso_crl_facts *out) {
    memset(out, 0, sizeof *out);
    int critical = -1;
    ISSUING_DIST_POINT *scope = X509_CRL_get_ext_d2i(list, NID_issuing_distribution_point, &critical, NULL);
    if (scope != NULL) {
        out->has_scope = scope->distpoint != NULL;
        out->only_users = scope->onlyuser > 0;
        out->only_authorities = scope->onlyCA > 0;
        out->partial = scope->onlysomereasons != NULL;
        out->unusable = scope->indirectCRL > 0 || scope->onlyattr > 0;
        ISSUING_DIST_POINT_free(scope);
    } else if (critical != -1) {
        out->unusable = 1; /* there, but unreadable or twice */
    }
    if (X509_CRL_get_ext_by_NID(list, NID_delta_crl, -1) >= 0 || has_unknown_critical(list)) out->unusable = 1;
    out->expired_kept_since = expired_kept_since(list);
    out->this_update = paso_asn1_time(X509_CRL_get0_lastUpdate(list));
    out->next_update = paso_asn1_time(X509_CRL_get0_nextUpdate(list));
    const X509_ALGOR *algorithm = NULL;
    X509_CRL_get0_signature(list, NULL, &algorithm);
    out->digest = algorithm != NULL ? paso_signature_digest(algorithm) : NID_md5;
    ERR_clear_error();
    return out->this_update != INT64_MIN;
}

long paso_crl_scope_uris(const X509_CRL *list, char *out, size_t room) {
    long length = 0;
    ISSUING_DIST_POINT *scope = X509_CRL_get_ext_d2i(list, NID_issuing_distribution_point, NULL, NULL);
    const DIST_POINT_NAME *point = scope == NULL ? NULL : scope->distpoint;
    const GENERAL_NAMES *names = point == NULL || point->type != 0 ? NULL : point->name.fullname;
    for (int i = 0; names != NULL && i < sk_GENERAL_NAME_num(names); i++) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
        if (name->type != GEN_URI) continue;
        size_t size = (size_t)ASN1_STRING_length(name->d.ia5);
        const unsigned char *text = ASN1_STRING_get0_data(name->d.ia5);
        if (memchr(text, 0, size) != NULL) continue;
        if (out != NULL) {
            if ((size_t)length + size + 1 > room) {
                length = -1;
                break;
            }
            memcpy(out + length, text, size);
            out[(size_t)length + size] = 0;
        }
        length += (long)size + 1;
    }
    ISSUING_DIST_POINT_free(scope);
    ERR_clear_error();
    return length;
}

static long integer_bytes(const ASN1_INTEGER *integer, uint8_t *out, size_t room) {
    BIGNUM *number = ASN1_INTEGER_to_BN(integer, NULL);
    long length = number == NULL ? -1 : BN_num_bytes(number);
    if (number != NULL && out != NULL) length = (size_t)length <= room ? BN_bn2bin(number, out) : -1;
    BN_free(number);
    return length;
}

long paso_crl_number(const X509_CRL *list, uint8_t *out, size_t room) {
    ASN1_INTEGER *number = X509_CRL_get_ext_d2i(list, NID_crl_number, NULL, NULL);
    long length = number == NULL ? 0 : integer_bytes(number, out, room);
    ASN1_INTEGER_free(number);
    ERR_clear_error();
    return length;
}

static int reason_of(const X509_REVOKED *revoked) {
    if (X509_REVOKED_get_ext_by_NID(revoked, NID_crl_reason, -1) < 0) return -1;
    ASN1_ENUMERATED *reason = X509_REVOKED_get_ext_d2i(revoked, NID_crl_reason, NULL, NULL);
    long value = reason == NULL ? 0 : ASN1_ENUMERATED_get(reason);
    ASN1_ENUMERATED_free(reason);
    return value < 0 || value > 10 ? 0 : (int)value;
}

long paso_crl_each(X509_CRL *list, paso_crl_entry entry, void *context) {
    STACK_OF(X509_REVOKED) *entries = X509_CRL_get_REVOKED(list);
    int count = entries == NULL ? 0 : sk_X509_REVOKED_num(entries);
    for (int i = 0; i < count; i++) {
        const X509_REVOKED *revoked = sk_X509_REVOKED_value(entries, i);
        uint8_t serial[64];
        long length = integer_bytes(X509_REVOKED_get0_serialNumber(revoked), serial, sizeof serial);
        int64_t when = paso_asn1_time(X509_REVOKED_get0_revocationDate(revoked));
        if (length < 0 || when == INT64_MIN || !entry(context, serial, (size_t)length, when, reason_of(revoked))) {
            ERR_clear_error();
            return -1;
        }
    }
    ERR_clear_error();
    return count;
}

int paso_crl_signed_by(const uint8_t *der, size_t length, X509 *issuer) {
    X509_CRL *list = paso_crl_parse(der, length);
    EVP_PKEY *key = X509_get0_pubkey(issuer);
    int result = list != NULL && key != NULL && (X509_get_key_usage(issuer) & KU_CRL_SIGN) != 0
                 && X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(issuer)) == 0
                 && X509_CRL_verify(list, key) == 1;
    X509_CRL_free(list);
    ERR_clear_error();
    return result;
}

/* ---- making */

int paso_crl_add_extension(X509_CRL *list, X509 *issuer, int nid, const char *value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, NULL, NULL, list, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
    int done = extension != NULL && X509_CRL_add_ext(list, extension, -1);
    X509_EXTENSION_free(extension);
    ERR_clear_error();
    return done;
}

int paso_crl_set_number(X509_CRL *list, uint64_t number) {
    ASN1_INTEGER *value = ASN1_INTEGER_new();
    int done = value != NULL && ASN1_INTEGER_set_uint64(value, number)
               && X509_CRL_add1_ext_i2d(list, NID_crl_number, value, 0, 0) == 1;
    ASN1_INTEGER_free(value);
    ERR_clear_error();
    return done;
}

static ASN1_INTEGER *integer_of(const uint8_t *bytes, size_t length) {
    BIGNUM *number = length > 64 ? NULL : BN_bin2bn(bytes, (int)length, NULL);
    ASN1_INTEGER *integer = number == NULL ? NULL : BN_to_ASN1_INTEGER(number, NULL);
    BN_free(number);
    return integer;
}

static int set_reason(X509_REVOKED *revoked, int reason) {
    if (reason < 0) return 1;
    ASN1_ENUMERATED *value = ASN1_ENUMERATED_new();
    int done = value != NULL && ASN1_ENUMERATED_set(value, reason)
               && X509_REVOKED_add1_ext_i2d(revoked, NID_crl_reason, value, 0, 0) == 1;
    ASN1_ENUMERATED_free(value);
    return done;
}

int paso_crl_add_entry(X509_CRL *list, const uint8_t *serial, size_t length, int64_t when, int reason) {
    X509_REVOKED *revoked = X509_REVOKED_new();
    ASN1_INTEGER *number = integer_of(serial, length);
    ASN1_TIME *time = ASN1_TIME_set(NULL, (time_t)when);
    int done = revoked && number && time && X509_REVOKED_set_serialNumber(revoked, number)
               && X509_REVOKED_set_revocationDate(revoked, time) && set_reason(revoked, reason);
    if (done) done = X509_CRL_add0_revoked(list, revoked);
    if (!done) X509_REVOKED_free(revoked);
    ASN1_INTEGER_free(number);
    ASN1_TIME_free(time);
    ERR_clear_error();
    return done;
}

int paso_crl_set_times(X509_CRL *list, int64_t this_update, int64_t next_update) {
    ASN1_TIME *first = ASN1_TIME_set(NULL, (time_t)this_update), *next = ASN1_TIME_set(NULL, (time_t)next_update);
    int done = first && next && X509_CRL_set1_lastUpdate(list, first) && X509_CRL_set1_nextUpdate(list, next);
    ASN1_TIME_free(first);
    ASN1_TIME_free(next);
    ERR_clear_error();
    return done;
}

int paso_x509_add_extension(X509 *certificate, X509 *issuer, int nid, const char *value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
    int done = extension != NULL && X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    ERR_clear_error();
    return done;
}

int paso_x509_set_times(X509 *certificate, int64_t not_before, int64_t not_after) {
    ASN1_TIME *first = ASN1_TIME_set(NULL, (time_t)not_before), *last = ASN1_TIME_set(NULL, (time_t)not_after);
    int done = first && last && X509_set1_notBefore(certificate, first) && X509_set1_notAfter(certificate, last);
    ASN1_TIME_free(first);
    ASN1_TIME_free(last);
    ERR_clear_error();
    return done;
}

int paso_x509_set_serial(X509 *certificate, const uint8_t *serial, size_t length) {
    ASN1_INTEGER *number = integer_of(serial, length);
    int done = number != NULL && X509_set_serialNumber(certificate, number);
    ASN1_INTEGER_free(number);
    ERR_clear_error();
    return done;
}

int paso_request_add_extensions(X509_REQ *request, const int *nids, const char *values, size_t count) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, NULL, NULL, request, NULL, 0);
    STACK_OF(X509_EXTENSION) *stack = sk_X509_EXTENSION_new_null();
    int done = stack != NULL;
    for (size_t i = 0; done && i < count; i++) {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nids[i], values);
        done = extension != NULL && sk_X509_EXTENSION_push(stack, extension) > 0;
        if (!done) X509_EXTENSION_free(extension);
        values += strlen(values) + 1;
    }
    done = done && X509_REQ_add_extensions(request, stack) == 1;
    sk_X509_EXTENSION_pop_free(stack, X509_EXTENSION_free);
    ERR_clear_error();
    return done;
}

long paso_request_info_der(X509_REQ *request, uint8_t *out, size_t room) {
    unsigned char *der = NULL;
    long length = i2d_re_X509_REQ_tbs(request, &der);
    if (length > 0 && out != NULL) {
        if ((size_t)length <= room) memcpy(out, der, (size_t)length);
        else length = -1;
    }
    OPENSSL_free(der);
    ERR_clear_error();
    return length > 0 ? length : -1;
}

int paso_request_is_signed(const uint8_t *der, size_t length) {
    const unsigned char *at = der;
    X509_REQ *request = length <= INT32_MAX ? d2i_X509_REQ(NULL, &at, (long)length) : NULL;
    int result = request != NULL && at == der + length && X509_REQ_verify(request, X509_REQ_get0_pubkey(request)) == 1;
    X509_REQ_free(request);
    ERR_clear_error();
    return result;
}
