#include "chain_floor.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <stdlib.h>
#include <string.h>

struct chain_floor {
    X509 *certificates[3]; /* leaf first */
    X509_STORE *plain, *with_lists;
    STACK_OF(X509) *untrusted;
};

chain_floor *chain_floor_new(const uint8_t *octets, const size_t *lengths) {
    chain_floor *floor = calloc(1, sizeof *floor);
    if (floor == NULL) return NULL;
    floor->plain = X509_STORE_new();
    floor->with_lists = X509_STORE_new();
    floor->untrusted = sk_X509_new_null();
    const unsigned char *at = octets;
    for (int i = 0; i < 3; i++) {
        floor->certificates[i] = d2i_X509(NULL, &at, (long)lengths[i]);
        if (floor->certificates[i] == NULL) return NULL;
    }
    sk_X509_push(floor->untrusted, floor->certificates[1]);
    X509_STORE_add_cert(floor->plain, floor->certificates[2]);
    X509_STORE_add_cert(floor->with_lists, floor->certificates[2]);
    for (int i = 3; i < 5; i++) {
        X509_CRL *list = d2i_X509_CRL(NULL, &at, (long)lengths[i]);
        if (list == NULL) return NULL;
        X509_STORE_add_crl(floor->with_lists, list);
        X509_CRL_free(list);
    }
    return floor;
}

void chain_floor_free(chain_floor *floor) {
    if (floor == NULL) return;
    for (int i = 0; i < 3; i++) X509_free(floor->certificates[i]);
    X509_STORE_free(floor->plain);
    X509_STORE_free(floor->with_lists);
    sk_X509_free(floor->untrusted);
    free(floor);
}

int chain_floor_verify(chain_floor *floor, int with_lists, int64_t at) {
    X509_STORE_CTX *context = X509_STORE_CTX_new();
    X509_STORE_CTX_init(context, with_lists ? floor->with_lists : floor->plain, floor->certificates[0], floor->untrusted);
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context);
    unsigned long flags = X509_V_FLAG_X509_STRICT;
    if (with_lists) flags |= X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL;
    X509_VERIFY_PARAM_set_flags(rules, flags);
    X509_VERIFY_PARAM_set_time(rules, (time_t)at);
    X509_VERIFY_PARAM_set_depth(rules, 4);
    X509_VERIFY_PARAM_set_auth_level(rules, 2);
    int result = X509_verify_cert(context) == 1;
    X509_STORE_CTX_free(context);
    ERR_clear_error();
    return result;
}

long chain_floor_respond(chain_floor *floor, const char *key, int64_t at, uint8_t *out, size_t room) {
    BIO *in = BIO_new_mem_buf(key, -1);
    EVP_PKEY *signer = PEM_read_bio_PrivateKey(in, NULL, NULL, NULL);
    BIO_free(in);
    OCSP_BASICRESP *basic = OCSP_BASICRESP_new();
    OCSP_CERTID *id = OCSP_cert_to_id(EVP_sha1(), floor->certificates[0], floor->certificates[1]);
    ASN1_TIME *now = ASN1_TIME_set(NULL, (time_t)at), *next = ASN1_TIME_set(NULL, (time_t)at + 86400 * 3650);
    OCSP_basic_add1_status(basic, id, V_OCSP_CERTSTATUS_GOOD, 0, NULL, now, next);
    OCSP_basic_sign(basic, floor->certificates[1], signer, EVP_sha256(), NULL, OCSP_NOCERTS);
    OCSP_RESPONSE *response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
    unsigned char *der = NULL;
    long length = i2d_OCSP_RESPONSE(response, &der);
    if (length > 0 && (size_t)length <= room) memcpy(out, der, (size_t)length);
    else length = -1;
    OPENSSL_free(der);
    OCSP_RESPONSE_free(response);
    OCSP_BASICRESP_free(basic);
    OCSP_CERTID_free(id);
    ASN1_TIME_free(now);
    ASN1_TIME_free(next);
    EVP_PKEY_free(signer);
    ERR_clear_error();
    return length;
}

int chain_floor_response(chain_floor *floor, const uint8_t *der, size_t length) {
    const unsigned char *at = der;
    OCSP_RESPONSE *response = d2i_OCSP_RESPONSE(NULL, &at, (long)length);
    OCSP_BASICRESP *basic = response ? OCSP_response_get1_basic(response) : NULL;
    OCSP_CERTID *id = OCSP_cert_to_id(EVP_sha1(), floor->certificates[0], floor->certificates[1]);
    int status = -1;
    int reason = -1;
    ASN1_GENERALIZEDTIME *revoked, *first, *next;
    int good = basic && id && OCSP_basic_verify(basic, floor->untrusted, floor->plain, 0) == 1
               && OCSP_resp_find_status(basic, id, &status, &reason, &revoked, &first, &next) == 1
               && status == V_OCSP_CERTSTATUS_GOOD && OCSP_check_validity(first, next, 300, -1) == 1;
    OCSP_CERTID_free(id);
    OCSP_BASICRESP_free(basic);
    OCSP_RESPONSE_free(response);
    ERR_clear_error();
    return good;
}
