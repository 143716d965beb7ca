#include "paso_openssl.h"

#include <string.h>
#include <time.h>
#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

/* ---- parsing */

X509 *paso_x509_parse(const uint8_t *der, size_t length) {
    const unsigned char *at = der;
    X509 *certificate = length > 0 && length <= INT32_MAX ? d2i_X509(NULL, &at, (long)length) : NULL;
    if (certificate != NULL && at != der + length) {
        X509_free(certificate);
        certificate = NULL;
    }
    ERR_clear_error();
    return certificate;
}

X509_CRL *paso_crl_parse(const uint8_t *der, size_t length) {
    const unsigned char *at = der;
    X509_CRL *list = length > 0 && length <= INT32_MAX ? d2i_X509_CRL(NULL, &at, (long)length) : NULL;
    if (list != NULL && at != der + length) {
        X509_CRL_free(list);
        list = NULL;
    }
    ERR_clear_error();
    return list;
}

EVP_PKEY *paso_spki_parse(const uint8_t *der, size_t length) {
    const unsigned char *at = der;
    EVP_PKEY *key = length > 0 && length <= INT32_MAX ? d2i_PUBKEY(NULL, &at, (long)length) : NULL;
    if (key != NULL && at != der + length) {
        EVP_PKEY_free(key);
        key = NULL;
    }
    ERR_clear_error();
    return key;
}

static int give_passphrase(char *buffer, int size, int writing, void *passphrase) {
    (void)writing;
    size_t length = passphrase == NULL ? 0 : strlen(passphrase);
    if (length == 0 || length > (size_t)size) return -1;
    memcpy(buffer, passphrase, length);
    return (int)length;
}

EVP_PKEY *paso_private_key_parse(const uint8_t *pem, size_t length, const char *passphrase) {
    if (length == 0 || length > INT32_MAX) return NULL;
    BIO *in = BIO_new_mem_buf(pem, (int)length);
    EVP_PKEY *key = in ? PEM_read_bio_PrivateKey(in, NULL, give_passphrase, (void *)passphrase) : NULL;
    BIO_free(in);
    ERR_clear_error();
    return key;
}

/* ---- encoding */

static long copy_out(const void *bytes, long length, void *out, size_t room) {
    if (length < 0) return -1;
    if (out == NULL) return length;
    if ((size_t)length > room) return -1;
    if (length > 0) memcpy(out, bytes, (size_t)length);
    return length;
}

static long give_der(unsigned char *der, int length, uint8_t *out, size_t room) {
    long result = copy_out(der, der == NULL ? -1 : length, out, room);
    OPENSSL_free(der);
    ERR_clear_error();
    return result;
}

static long give_bio(BIO *bio, int written, uint8_t *out, size_t room) {
    char *text = NULL;
    long length = bio != NULL && written ? BIO_get_mem_data(bio, &text) : -1;
    long result = copy_out(text, length, out, room);
    BIO_free(bio);
    ERR_clear_error();
    return result;
}

long paso_x509_der(const X509 *certificate, uint8_t *out, size_t room) {
    unsigned char *der = NULL;
    int length = i2d_X509((X509 *)certificate, &der);
    return give_der(der, length, out, room);
}

long paso_crl_der(const X509_CRL *list, uint8_t *out, size_t room) {
    unsigned char *der = NULL;
    int length = i2d_X509_CRL((X509_CRL *)list, &der);
    return give_der(der, length, out, room);
}

long paso_spki_der(const EVP_PKEY *key, uint8_t *out, size_t room) {
    unsigned char *der = NULL;
    int length = i2d_PUBKEY((EVP_PKEY *)key, &der);
    return give_der(der, length, out, room);
}

long paso_name_der(const X509_NAME *name, uint8_t *out, size_t room) {
    unsigned char *der = NULL;
    int length = i2d_X509_NAME((X509_NAME *)name, &der);
    return give_der(der, length, out, room);
}

long paso_private_key_pem(const EVP_PKEY *key, uint8_t *out, size_t room) {
    BIO *bio = BIO_new(BIO_s_secmem());
    int written = bio != NULL && PEM_write_bio_PKCS8PrivateKey(bio, key, NULL, NULL, 0, NULL, NULL);
    return give_bio(bio, written, out, room);
}

long paso_name_text(const X509_NAME *name, uint8_t *out, size_t room) {
    BIO *bio = BIO_new(BIO_s_mem());
    unsigned long flags = XN_FLAG_RFC2253 & ~(unsigned long)ASN1_STRFLGS_ESC_MSB;
    int written = bio != NULL && X509_NAME_print_ex(bio, name, 0, flags) >= 0;
    return give_bio(bio, written, out, room);
}

long paso_ecdsa_to_raw(const uint8_t *der, size_t length, size_t half, uint8_t *out, size_t room) {
    const unsigned char *at = der;
    if (half > 66 || room < 2 * half || length > 512) return -1;
    ECDSA_SIG *signature = d2i_ECDSA_SIG(NULL, &at, (long)length);
    long result = -1;
    if (signature != NULL && at == der + length) {
        int r = BN_bn2binpad(ECDSA_SIG_get0_r(signature), out, (int)half);
        int s = BN_bn2binpad(ECDSA_SIG_get0_s(signature), out + half, (int)half);
        if (r == (int)half && s == (int)half) result = (long)(2 * half);
    }
    ECDSA_SIG_free(signature);
    ERR_clear_error();
    return result;
}

long paso_ecdsa_to_der(const uint8_t *raw, size_t length, uint8_t *out, size_t room) {
    if (length == 0 || length % 2 != 0 || length > 132) return -1;
    int half = (int)(length / 2);
    ECDSA_SIG *signature = ECDSA_SIG_new();
    BIGNUM *r = BN_bin2bn(raw, half, NULL), *s = BN_bin2bn(raw + half, half, NULL);
    unsigned char *der = NULL;
    int size = -1;
    if (signature != NULL && r != NULL && s != NULL && ECDSA_SIG_set0(signature, r, s)) {
        r = s = NULL;
        size = i2d_ECDSA_SIG(signature, &der);
    }
    BN_free(r);
    BN_free(s);
    ECDSA_SIG_free(signature);
    return give_der(der, size, out, room);
}

/* ---- fields */

int64_t paso_asn1_time(const ASN1_TIME *time) {
    struct tm parts;
    memset(&parts, 0, sizeof parts);
    if (time == NULL || ASN1_TIME_to_tm(time, &parts) != 1) {
        ERR_clear_error();
        return INT64_MIN;
    }
    return (int64_t)timegm(&parts);
}

typedef struct {
    char *out;
    size_t room;
    long length;
} string_list;

static void add_string(string_list *list, const char *text, size_t length) {
    if (list->length < 0 || memchr(text, 0, length) != NULL) return; /* an embedded NUL never matches anything */
    if (list->out != NULL) {
        if ((size_t)list->length + length + 1 > list->room) {
            list->length = -1;
            return;
        }
        memcpy(list->out + list->length, text, length);
        list->out[(size_t)list->length + length] = 0;
    }
    list->length += (long)length + 1;
}

static void add_names(string_list *list, const GENERAL_NAMES *names, int type) {
    for (int i = 0; i < sk_GENERAL_NAME_num(names); i++) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
        if (name->type != type) continue;
        const ASN1_STRING *text = name->d.ia5;
        add_string(list, (const char *)ASN1_STRING_get0_data(text), (size_t)ASN1_STRING_length(text));
    }
}

static void add_point(string_list *list, const DIST_POINT_NAME *point) {
    if (point != NULL && point->type == 0) add_names(list, point->name.fullname, GEN_URI);
}

long paso_x509_strings(const X509 *certificate, int kind, char *out, size_t room) {
    string_list list = {out, room, 0};
    if (kind == 0) {
        CRL_DIST_POINTS *points = X509_get_ext_d2i(certificate, NID_crl_distribution_points, NULL, NULL);
        for (int i = 0; points != NULL && i < sk_DIST_POINT_num(points); i++) {
            add_point(&list, sk_DIST_POINT_value(points, i)->distpoint);
        }
        CRL_DIST_POINTS_free(points);
    } else if (kind >= 4) {
        AUTHORITY_INFO_ACCESS *services = X509_get_ext_d2i(certificate, NID_info_access, NULL, NULL);
        for (int i = 0; services != NULL && i < sk_ACCESS_DESCRIPTION_num(services); i++) {
            const ACCESS_DESCRIPTION *service = sk_ACCESS_DESCRIPTION_value(services, i);
            if (OBJ_obj2nid(service->method) != (kind == 4 ? NID_ad_OCSP : NID_ad_ca_issuers)) continue;
            if (service->location->type != GEN_URI) continue;
            const ASN1_STRING *text = service->location->d.ia5;
            add_string(&list, (const char *)ASN1_STRING_get0_data(text), (size_t)ASN1_STRING_length(text));
        }
        AUTHORITY_INFO_ACCESS_free(services);
    } else {
        GENERAL_NAMES *names = X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
        if (names != NULL) add_names(&list, names, kind == 1 ? GEN_DNS : kind == 2 ? GEN_URI : GEN_EMAIL);
        GENERAL_NAMES_free(names);
    }
    ERR_clear_error();
    return list.length;
}

long paso_x509_extended_usages(const X509 *certificate, char *out, size_t room) {
    string_list list = {out, room, 0};
    EXTENDED_KEY_USAGE *usages = X509_get_ext_d2i(certificate, NID_ext_key_usage, NULL, NULL);
    for (int i = 0; usages != NULL && i < sk_ASN1_OBJECT_num(usages); i++) {
        char dotted[128];
        int length = OBJ_obj2txt(dotted, sizeof dotted, sk_ASN1_OBJECT_value(usages, i), 1);
        if (length > 0 && (size_t)length < sizeof dotted) add_string(&list, dotted, (size_t)length);
    }
    EXTENDED_KEY_USAGE_free(usages);
    ERR_clear_error();
    return list.length;
}

int paso_x509_extension_is_critical(const X509 *certificate, int nid) {
    int at = X509_get_ext_by_NID(certificate, nid, -1);
    X509_EXTENSION *extension = at < 0 ? NULL : X509_get_ext(certificate, at);
    return extension == NULL ? -1 : X509_EXTENSION_get_critical(extension);
}

/* ---- path */

typedef struct {
    paso_path_error *errors;
    size_t room;
    int count;
} path_errors;

static int note_error(int ok, X509_STORE_CTX *context) {
    if (ok) return 1;
    path_errors *list = X509_STORE_CTX_get_app_data(context);
    paso_path_error error = {X509_STORE_CTX_get_error(context), X509_STORE_CTX_get_error_depth(context)};
    for (int i = 0; i < list->count; i++) {
        if (list->errors[i].code == error.code && list->errors[i].depth == error.depth) return 1;
    }
    if ((size_t)list->count >= list->room) return 0;
    list->errors[list->count++] = error;
    return 1;
}

static STACK_OF(X509) *stack_of(X509 *const *certificates, size_t count) {
    STACK_OF(X509) *stack = sk_X509_new_null();
    for (size_t i = 0; stack != NULL && i < count; i++) {
        if (!sk_X509_push(stack, certificates[i])) {
            sk_X509_free(stack);
            return NULL;
        }
    }
    return stack;
}

static void give_chain(X509_STORE_CTX *context, X509 **chain, size_t room, size_t *count) {
    STACK_OF(X509) *path = X509_STORE_CTX_get0_chain(context);
    *count = 0;
    for (int i = 0; path != NULL && i < sk_X509_num(path) && *count < room; i++) {
        X509 *certificate = sk_X509_value(path, i);
        X509_up_ref(certificate);
        chain[(*count)++] = certificate;
    }
}

int paso_path_verify(const paso_path_question *question, paso_path_error *errors, size_t errors_room, X509 **chain,
                     size_t chain_room, size_t *chain_count) {
    path_errors found = {errors, errors_room, 0};
    *chain_count = 0;
    int result = -1;
    STACK_OF(X509) *untrusted = stack_of(question->untrusted, question->untrusted_count);
    STACK_OF(X509) *anchors = stack_of(question->anchors, question->anchors_count);
    X509_STORE_CTX *context = X509_STORE_CTX_new();
    if (untrusted && anchors && context && X509_STORE_CTX_init(context, NULL, question->leaf, untrusted)) {
        X509_STORE_CTX_set0_trusted_stack(context, anchors);
        X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context);
        /* Only anchors are in the trusted stack, so a path may end at any of them, self-signed or not. */
        X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_X509_STRICT | X509_V_FLAG_PARTIAL_CHAIN);
        X509_VERIFY_PARAM_set_time(rules, (time_t)question->at);
        X509_VERIFY_PARAM_set_depth(rules, question->depth_max);
        X509_VERIFY_PARAM_set_auth_level(rules, question->auth_level);
        if (question->purpose > 0) X509_VERIFY_PARAM_set_purpose(rules, question->purpose);
        X509_STORE_CTX_set_app_data(context, &found);
        X509_STORE_CTX_set_verify_cb(context, note_error);
        int held = X509_verify_cert(context);
        if (held != 1 && held >= 0 && found.count == 0 && errors_room > 0) {
            errors[found.count++] = (paso_path_error){X509_STORE_CTX_get_error(context), 0};
        }
        if (held >= 0) result = found.count;
        give_chain(context, chain, chain_room, chain_count);
    }
    X509_STORE_CTX_free(context);
    sk_X509_free(untrusted);
    sk_X509_free(anchors);
    ERR_clear_error();
    return result;
}
