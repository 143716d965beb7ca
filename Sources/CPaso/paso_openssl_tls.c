/* TLS contexts of other libraries (libcurl): our verdict instead of theirs, and identities from memory. */
#include "paso_openssl.h"

#include <stdlib.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

enum { chain_max = 16 };

typedef struct {
    paso_tls_judge judge;
    void *context;
} judge_box;

static int box_index = -1;

static void free_box(void *parent, void *box, CRYPTO_EX_DATA *data, int index, long argl, void *argp) {
    (void)parent, (void)data, (void)index, (void)argl, (void)argp;
    free(box);
}

static CRYPTO_ONCE box_once = CRYPTO_ONCE_STATIC_INIT;
static void make_index(void) { box_index = SSL_CTX_get_ex_new_index(0, NULL, NULL, NULL, free_box); }

static int judge_peer(X509_STORE_CTX *store, void *argument) {
    judge_box *box = argument;
    STACK_OF(X509) *presented = X509_STORE_CTX_get0_untrusted(store);
    X509 *leaf = X509_STORE_CTX_get0_cert(store);
    uint8_t *certificates[chain_max];
    size_t lengths[chain_max], count = 0;
    int total = presented == NULL ? 0 : sk_X509_num(presented), result = 0;
    for (int i = -1; i < total && count < chain_max; i++) {
        X509 *certificate = i < 0 ? leaf : sk_X509_value(presented, i);
        if (certificate == NULL || (i >= 0 && certificate == leaf)) continue;
        unsigned char *der = NULL;
        int length = i2d_X509(certificate, &der);
        if (length <= 0) goto done;
        certificates[count] = der;
        lengths[count++] = (size_t)length;
    }
    if (count > 0) result = box->judge(box->context, (const uint8_t *const *)certificates, lengths, count) == 1;
done:
    for (size_t i = 0; i < count; i++) OPENSSL_free(certificates[i]);
    X509_STORE_CTX_set_error(store, result ? X509_V_OK : X509_V_ERR_APPLICATION_VERIFICATION);
    ERR_clear_error();
    return result;
}

int paso_ssl_ctx_set_verify(void *ssl_ctx, paso_tls_judge judge, void *context) {
    if (ssl_ctx == NULL || judge == NULL || !CRYPTO_THREAD_run_once(&box_once, make_index) || box_index < 0) return 0;
    judge_box *box = malloc(sizeof *box);
    if (box == NULL) return 0;
    *box = (judge_box){judge, context};
    free(SSL_CTX_get_ex_data(ssl_ctx, box_index));
    if (!SSL_CTX_set_ex_data(ssl_ctx, box_index, box)) {
        free(box);
        return 0;
    }
    SSL_CTX_set_cert_verify_callback(ssl_ctx, judge_peer, box);
    SSL_CTX_set_verify(ssl_ctx, SSL_VERIFY_PEER, NULL);
    return 1;
}

static int no_passphrase(char *buffer, int size, int writing, void *context) {
    (void)buffer, (void)size, (void)writing, (void)context;
    return -1;
}

static int use_chain(SSL_CTX *tls, BIO *in) {
    X509 *certificate = PEM_read_bio_X509(in, NULL, no_passphrase, NULL);
    int done = certificate != NULL && SSL_CTX_use_certificate(tls, certificate) == 1;
    X509_free(certificate);
    if (!done || !SSL_CTX_clear_chain_certs(tls)) return 0;
    while ((certificate = PEM_read_bio_X509(in, NULL, no_passphrase, NULL)) != NULL) {
        int added = SSL_CTX_add1_chain_cert(tls, certificate) == 1;
        X509_free(certificate);
        if (!added) return 0;
    }
    return 1;
}

int paso_ssl_ctx_set_identity(void *ssl_ctx, const uint8_t *chain_pem, size_t chain_length, const uint8_t *key_pem,
                              size_t key_length) {
    if (ssl_ctx == NULL || chain_length > INT32_MAX || key_length > INT32_MAX) return 0;
    BIO *in = BIO_new_mem_buf(chain_pem, (int)chain_length);
    EVP_PKEY *key = paso_private_key_parse(key_pem, key_length, NULL);
    int done = in != NULL && key != NULL && use_chain(ssl_ctx, in) && SSL_CTX_use_PrivateKey(ssl_ctx, key) == 1
               && SSL_CTX_check_private_key(ssl_ctx) == 1;
    EVP_PKEY_free(key);
    BIO_free(in);
    ERR_clear_error();
    return done;
}
