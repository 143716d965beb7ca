/* CMS SignedData: reading and checking timestamp tokens. */
#include "paso_cms.h"

#include <string.h>
#include <openssl/err.h>
#include <openssl/objects.h>

static long give(const uint8_t *bytes, long length, uint8_t *out, size_t room) {
    if (length < 0 || bytes == NULL) return -1;
    if (out == NULL) return length;
    if ((size_t)length > room) return -1;
    memcpy(out, bytes, (size_t)length);
    return length;
}

CMS_ContentInfo *paso_cms_parse(const uint8_t *der, size_t length) {
    if (length == 0 || length > 1 << 24) return NULL;
    const unsigned char *at = der;
    CMS_ContentInfo *cms = d2i_CMS_ContentInfo(NULL, &at, (long)length);
    if (cms != NULL && (at != der + length || OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed)) {
        CMS_ContentInfo_free(cms);
        cms = NULL;
    }
    ERR_clear_error();
    return cms;
}

static CMS_SignerInfo *only_signer(CMS_ContentInfo *cms) {
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    return signers != NULL && sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : NULL;
}

/* Parameters that are not signed must not be able to say anything. */
static int is_plain(const X509_ALGOR *algorithm) {
    int type = V_ASN1_UNDEF;
    X509_ALGOR_get0(NULL, &type, NULL, algorithm);
    return type == V_ASN1_UNDEF || type == V_ASN1_NULL;
}

static int nid_of(const X509_ALGOR *algorithm) {
    const ASN1_OBJECT *object = NULL;
    X509_ALGOR_get0(&object, NULL, NULL, algorithm);
    return OBJ_obj2nid(object);
}

int paso_cms_read_facts(CMS_ContentInfo *cms, paso_cms_facts *out) {
    memset(out, 0, sizeof *out);
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    out->signers = signers == NULL ? 0 : sk_CMS_SignerInfo_num(signers);
    STACK_OF(X509) *certificates = CMS_get1_certs(cms);
    out->certificates = certificates == NULL ? 0 : sk_X509_num(certificates);
    sk_X509_pop_free(certificates, X509_free);
    CMS_SignerInfo *signer = only_signer(cms);
    if (signer != NULL) {
        X509_ALGOR *digest = NULL, *signature = NULL;
        CMS_SignerInfo_get0_algs(signer, NULL, NULL, &digest, &signature);
        int kind = nid_of(signature);
        out->digest = is_plain(digest) ? nid_of(digest) : 0;
        out->is_parameter_plain = kind == NID_rsassaPss || is_plain(signature);
        /* A signature algorithm, or only the key's, as older programs write. */
        if (kind == NID_rsaEncryption || kind == NID_X9_62_id_ecPublicKey) out->signature_key = kind;
        else if (OBJ_find_sigid_algs(kind, &out->signature_digest, &out->signature_key) != 1) out->signature_key = 0;
        if (out->signature_key == NID_rsassaPss) out->signature_key = NID_rsaEncryption;
        out->unsigned_attributes = CMS_unsigned_get_attr_count(signer);
        if (out->unsigned_attributes < 0) out->unsigned_attributes = 0;
    }
    ERR_clear_error();
    return signer != NULL;
}

long paso_cms_content_type(CMS_ContentInfo *cms, char *out, size_t room) {
    char text[128];
    int length = OBJ_obj2txt(text, sizeof text, CMS_get0_eContentType(cms), 1);
    ERR_clear_error();
    if (length <= 0 || (size_t)length >= sizeof text) return -1;
    return give((const uint8_t *)text, length + 1, (uint8_t *)out, room);
}

long paso_cms_content(CMS_ContentInfo *cms, uint8_t *out, size_t room) {
    ASN1_OCTET_STRING **content = CMS_get0_content(cms);
    ERR_clear_error();
    if (content == NULL || *content == NULL) return -1;
    return give(ASN1_STRING_get0_data(*content), ASN1_STRING_length(*content), out, room);
}

long paso_cms_certificate(CMS_ContentInfo *cms, int index, uint8_t *out, size_t room) {
    STACK_OF(X509) *certificates = CMS_get1_certs(cms);
    unsigned char *der = NULL;
    long result = -1;
    if (certificates != NULL && index >= 0 && index < sk_X509_num(certificates)) {
        int length = i2d_X509(sk_X509_value(certificates, index), &der);
        result = give(der, length, out, room);
    }
    OPENSSL_free(der);
    sk_X509_pop_free(certificates, X509_free);
    ERR_clear_error();
    return result;
}

long paso_cms_signed_attribute(CMS_ContentInfo *cms, const char *type, uint8_t *out, size_t room) {
    CMS_SignerInfo *signer = only_signer(cms);
    ASN1_OBJECT *kind = OBJ_txt2obj(type, 1);
    long result = -1;
    int at = signer == NULL || kind == NULL ? -1 : CMS_signed_get_attr_by_OBJ(signer, kind, -1);
    if (at >= 0 && CMS_signed_get_attr_by_OBJ(signer, kind, at) < 0) {
        X509_ATTRIBUTE *attribute = CMS_signed_get_attr(signer, at);
        ASN1_TYPE *value = X509_ATTRIBUTE_count(attribute) == 1 ? X509_ATTRIBUTE_get0_type(attribute, 0) : NULL;
        if (value != NULL && value->type == V_ASN1_SEQUENCE)
            result = give(ASN1_STRING_get0_data(value->value.sequence), ASN1_STRING_length(value->value.sequence), out,
                          room);
    }
    ASN1_OBJECT_free(kind);
    ERR_clear_error();
    return result;
}

int paso_cms_is_signer(CMS_ContentInfo *cms, X509 *certificate) {
    CMS_SignerInfo *signer = only_signer(cms);
    int result = signer != NULL && CMS_SignerInfo_cert_cmp(signer, certificate) == 0;
    ERR_clear_error();
    return result;
}

int paso_cms_verify(CMS_ContentInfo *cms, X509 *certificate) {
    CMS_SignerInfo *signer = only_signer(cms);
    STACK_OF(X509) *certificates = sk_X509_new_null();
    int result = 0;
    if (signer != NULL && certificates != NULL && sk_X509_push(certificates, certificate) > 0) {
        /* Only the certificate that is given counts, and the content must have signed attributes. */
        unsigned int flags = CMS_NOINTERN | CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY;
        result = CMS_signed_get_attr_count(signer) > 0 && CMS_verify(cms, certificates, NULL, NULL, NULL, flags) == 1;
    }
    sk_X509_free(certificates);
    ERR_clear_error();
    return result;
}
