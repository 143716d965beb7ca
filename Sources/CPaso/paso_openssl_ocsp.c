/* OCSP: reading, checking, asking. */
#include "paso_ocsp.h"
#include "paso_openssl.h"

#include <string.h>
#include <openssl/asn1.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

OCSP_BASICRESP *paso_ocsp_parse(const uint8_t *der, size_t length, int *status) {
    const unsigned char *at = der;
    *status = -1;
    OCSP_RESPONSE *response = length > 0 && length <= INT32_MAX ? d2i_OCSP_RESPONSE(NULL, &at, (long)length) : NULL;
    OCSP_BASICRESP *basic = NULL;
    if (response != NULL && at == der + length) {
        *status = OCSP_response_status(response);
        if (*status == OCSP_RESPONSE_STATUS_SUCCESSFUL) basic = OCSP_response_get1_basic(response);
    }
    OCSP_RESPONSE_free(response);
    ERR_clear_error();
    return basic;
}

static int pss_digest(const X509_ALGOR *algorithm) {
    int nid = NID_sha1; /* the default of RFC 4055 */
    RSA_PSS_PARAMS *parameters = ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(RSA_PSS_PARAMS), algorithm->parameter);
    if (parameters != NULL && parameters->hashAlgorithm != NULL) {
        nid = OBJ_obj2nid(parameters->hashAlgorithm->algorithm);
    }
    RSA_PSS_PARAMS_free(parameters);
    return nid;
}

int paso_signature_digest(const X509_ALGOR *algorithm) {
    int nid = OBJ_obj2nid(algorithm->algorithm), digest = NID_undef;
    if (nid == NID_rsassaPss) return pss_digest(algorithm);
    if (nid == NID_ED25519) return NID_undef;
    return OBJ_find_sigid_algs(nid, &digest, NULL) == 1 ? digest : NID_md5; /* unknown: as bad as the worst */
}

int paso_ocsp_read_facts(const OCSP_BASICRESP *basic, paso_ocsp_facts *out) {
    memset(out, 0, sizeof *out);
    OCSP_BASICRESP *readable = (OCSP_BASICRESP *)basic;
    out->produced_at = paso_asn1_time(OCSP_resp_get0_produced_at(basic));
    out->answers = OCSP_resp_count(readable);
    const STACK_OF(X509) *certificates = OCSP_resp_get0_certs(basic);
    out->certificates = certificates == NULL ? 0 : sk_X509_num(certificates);
    out->unusable = OCSP_BASICRESP_get_ext_by_critical(readable, 1, -1) >= 0;
    out->digest = paso_signature_digest(OCSP_resp_get0_tbs_sigalg(basic));
    ERR_clear_error();
    return out->produced_at != INT64_MIN;
}

static long give(const void *bytes, long length, uint8_t *out, size_t room) {
    if (bytes == NULL || length < 0) return -1;
    if (out == NULL) return length;
    if ((size_t)length > room) return -1;
    memcpy(out, bytes, (size_t)length);
    return length;
}

static long give_string(const ASN1_STRING *string, uint8_t *out, size_t room) {
    return string == NULL ? -1 : give(ASN1_STRING_get0_data(string), ASN1_STRING_length(string), out, room);
}

const X509_NAME *paso_ocsp_responder_name(const OCSP_BASICRESP *basic) {
    const ASN1_OCTET_STRING *key = NULL;
    const X509_NAME *name = NULL;
    return OCSP_resp_get0_id(basic, &key, &name) == 1 ? name : NULL;
}

long paso_ocsp_responder_key(const OCSP_BASICRESP *basic, uint8_t *out, size_t room) {
    const ASN1_OCTET_STRING *key = NULL;
    const X509_NAME *name = NULL;
    return OCSP_resp_get0_id(basic, &key, &name) == 1 ? give_string(key, out, room) : -1;
}

long paso_ocsp_certificate(const OCSP_BASICRESP *basic, int index, uint8_t *out, size_t room) {
    const STACK_OF(X509) *certificates = OCSP_resp_get0_certs(basic);
    if (certificates == NULL || index < 0 || index >= sk_X509_num(certificates)) return -1;
    return paso_x509_der(sk_X509_value(certificates, index), out, room);
}

static int64_t archive_cutoff(OCSP_SINGLERESP *answer) {
    ASN1_GENERALIZEDTIME *time = OCSP_SINGLERESP_get1_ext_d2i(answer, NID_id_pkix_OCSP_archiveCutoff, NULL, NULL);
    int64_t result = paso_asn1_time(time);
    ASN1_GENERALIZEDTIME_free(time);
    return result;
}

int paso_ocsp_read_answer(OCSP_BASICRESP *basic, int index, paso_ocsp_answer *out) {
    memset(out, 0, sizeof *out);
    OCSP_SINGLERESP *answer = OCSP_resp_get0(basic, index);
    if (answer == NULL) return 0;
    ASN1_GENERALIZEDTIME *revoked = NULL, *this_update = NULL, *next_update = NULL;
    int reason = -1;
    out->status = OCSP_single_get0_status(answer, &reason, &revoked, &this_update, &next_update);
    out->reason = out->status == V_OCSP_CERTSTATUS_REVOKED ? reason : -1;
    out->revoked = paso_asn1_time(revoked);
    out->this_update = paso_asn1_time(this_update);
    out->next_update = paso_asn1_time(next_update);
    out->archive_cutoff = archive_cutoff(answer);
    out->unusable = OCSP_SINGLERESP_get_ext_by_critical(answer, 1, -1) >= 0;
    ASN1_OBJECT *digest = NULL;
    int known = OCSP_id_get0_info(NULL, &digest, NULL, NULL, (OCSP_CERTID *)OCSP_SINGLERESP_get0_id(answer));
    out->digest = known == 1 ? OBJ_obj2nid(digest) : NID_undef;
    ERR_clear_error();
    /* A time that is there but unreadable must not pass for one that is absent. */
    return out->this_update != INT64_MIN && (next_update == NULL || out->next_update != INT64_MIN)
           && (out->status != V_OCSP_CERTSTATUS_REVOKED || out->revoked != INT64_MIN);
}

long paso_ocsp_answer_bytes(OCSP_BASICRESP *basic, int index, int kind, uint8_t *out, size_t room) {
    OCSP_SINGLERESP *answer = OCSP_resp_get0(basic, index);
    ASN1_OCTET_STRING *name = NULL, *key = NULL;
    ASN1_INTEGER *serial = NULL;
    if (answer == NULL
        || OCSP_id_get0_info(&name, NULL, &key, &serial, (OCSP_CERTID *)OCSP_SINGLERESP_get0_id(answer)) != 1)
        return -1;
    if (kind < 2) return give_string(kind == 0 ? name : key, out, room);
    BIGNUM *number = ASN1_INTEGER_to_BN(serial, NULL);
    long length = number == NULL ? -1 : BN_num_bytes(number);
    if (number != NULL && out != NULL) length = (size_t)length <= room ? BN_bn2bin(number, out) : -1;
    BN_free(number);
    ERR_clear_error();
    return length;
}

int paso_ocsp_signed_by(const uint8_t *der, size_t length, X509 *signer) {
    int status = -1;
    OCSP_BASICRESP *basic = paso_ocsp_parse(der, length, &status);
    EVP_PKEY *key = X509_get0_pubkey(signer);
    int result = basic != NULL && key != NULL
                 && ASN1_item_verify(ASN1_ITEM_rptr(OCSP_RESPDATA), OCSP_resp_get0_tbs_sigalg(basic),
                                     OCSP_resp_get0_signature(basic), OCSP_resp_get0_respdata(basic), key)
                        == 1;
    OCSP_BASICRESP_free(basic);
    ERR_clear_error();
    return result;
}

long paso_x509_key_bits(const X509 *certificate, uint8_t *out, size_t room) {
    return give_string(X509_get0_pubkey_bitstr(certificate), out, room);
}

long paso_ocsp_request(const X509 *subject, const X509 *issuer, const char *digest, uint8_t *out, size_t room) {
    const EVP_MD *hash = EVP_get_digestbyname(digest);
    OCSP_REQUEST *request = OCSP_REQUEST_new();
    OCSP_CERTID *id = hash == NULL ? NULL : OCSP_cert_to_id(hash, subject, issuer);
    unsigned char *der = NULL;
    int length = -1;
    if (request != NULL && id != NULL && OCSP_request_add0_id(request, id) != NULL) {
        id = NULL; /* the request's now */
        length = i2d_OCSP_REQUEST(request, &der);
    }
    long result = give(der, length, out, room);
    OPENSSL_free(der);
    OCSP_CERTID_free(id);
    OCSP_REQUEST_free(request);
    ERR_clear_error();
    return result;
}
