#include "paso_curl.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <stdlib.h>
#include <sys/socket.h>

CURLcode paso_curl_set_long(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}

CURLcode paso_curl_set_size(CURL *easy, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(easy, option, value);
}

CURLcode paso_curl_set_text(CURL *easy, CURLoption option, const char *value) {
    return curl_easy_setopt(easy, option, value);
}

CURLcode paso_curl_set_blob(CURL *easy, CURLoption option, const uint8_t *bytes, size_t count) {
    struct curl_blob blob = {.data = (void *)bytes, .len = count, .flags = CURL_BLOB_COPY};
    return curl_easy_setopt(easy, option, &blob);
}

CURLcode paso_curl_set_headers(CURL *easy, struct curl_slist *headers) {
    return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
}

CURLcode paso_curl_set_error_buffer(CURL *easy, char *buffer) {
    return curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, buffer);
}

CURLcode paso_curl_on_body(CURL *easy, paso_curl_bytes sink, void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, sink);
    return code ? code : curl_easy_setopt(easy, CURLOPT_WRITEDATA, context);
}

CURLcode paso_curl_on_header(CURL *easy, paso_curl_bytes sink, void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, sink);
    return code ? code : curl_easy_setopt(easy, CURLOPT_HEADERDATA, context);
}

CURLcode paso_curl_on_read(CURL *easy, paso_curl_bytes source, paso_curl_seek seek, void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_READFUNCTION, source);
    if (!code) code = curl_easy_setopt(easy, CURLOPT_READDATA, context);
    if (!code) code = curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, seek);
    return code ? code : curl_easy_setopt(easy, CURLOPT_SEEKDATA, context);
}

CURLcode paso_curl_get_long(CURL *easy, CURLINFO info, long *value) {
    return curl_easy_getinfo(easy, info, value);
}

CURLMcode paso_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

CURLSH *paso_curl_session_cache(void) {
    CURLSH *share = curl_share_init();
    if (share && curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION) != CURLSHE_OK) {
        curl_share_cleanup(share);
        return NULL;
    }
    return share;
}

CURLcode paso_curl_set_share(CURL *easy, CURLSH *share) { return curl_easy_setopt(easy, CURLOPT_SHARE, share); }

CURL *paso_curl_message_easy(const CURLMsg *message) { return message->easy_handle; }

CURLcode paso_curl_message_result(const CURLMsg *message) { return message->data.result; }

enum { CERTIFICATES_MAX = 10 };

struct paso_curl_judgement {
    CURL *easy;
    paso_curl_judge judge;
    void *context;
};

static int ask(struct paso_curl_judgement *judgement, X509 *leaf, STACK_OF(X509) * rest, int resumed) {
    uint8_t *der[CERTIFICATES_MAX] = {NULL};
    size_t lengths[CERTIFICATES_MAX] = {0};
    size_t count = 0;
    int accepted = 0;
    int total = rest ? sk_X509_num(rest) : 0;
    for (int index = -1; index < total && count < CERTIFICATES_MAX; index++) {
        X509 *certificate = index < 0 ? leaf : sk_X509_value(rest, index);
        if (index >= 0 && X509_cmp(certificate, leaf) == 0) continue;
        unsigned char *bytes = NULL;
        int length = i2d_X509(certificate, &bytes);
        if (length <= 0) break;
        der[count] = bytes;
        lengths[count] = (size_t)length;
        count++;
    }
    if (count > 0)
        accepted = judgement->judge((const uint8_t *const *)der, lengths, count, resumed, judgement->context);
    for (size_t index = 0; index < count; index++) OPENSSL_free(der[index]);
    return accepted;
}

static int on_handshake(X509_STORE_CTX *store, void *argument) {
    X509 *leaf = X509_STORE_CTX_get0_cert(store);
    if (leaf && ask(argument, leaf, X509_STORE_CTX_get0_untrusted(store), 0)) {
        X509_STORE_CTX_set_error(store, X509_V_OK);
        return 1;
    }
    X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
    return 0;
}

/*
 * The connection may outlive the transfer that opened it, but its handshake does not: libcurl closes a connection whose
 * transfer goes away in the handshake, and renegotiation is off. So the judgement is never used after the transfer.
 */
static CURLcode on_context(CURL *easy, void *ssl_context, void *argument) {
    (void)easy;
    SSL_CTX_set_verify(ssl_context, SSL_VERIFY_PEER, NULL);
    SSL_CTX_set_cert_verify_callback(ssl_context, on_handshake, argument);
    SSL_CTX_set_options(ssl_context, SSL_OP_NO_RENEGOTIATION);
    return CURLE_OK;
}

/* Called when the connection stands and before a byte of the request is sent. */
static int before_request(void *argument, char *remote_address, char *local_address, int remote_port, int local_port) {
    (void)remote_address, (void)local_address, (void)remote_port, (void)local_port;
    struct paso_curl_judgement *judgement = argument;
    struct curl_tlssessioninfo *info = NULL;
    if (curl_easy_getinfo(judgement->easy, CURLINFO_TLS_SSL_PTR, &info) != CURLE_OK || !info) return CURL_PREREQFUNC_ABORT;
    if (info->backend == CURLSSLBACKEND_NONE) return CURL_PREREQFUNC_OK; /* plain HTTP: the caller allowed it */
    if (info->backend != CURLSSLBACKEND_OPENSSL || !info->internals) return CURL_PREREQFUNC_ABORT;
    SSL *ssl = info->internals;
    X509 *leaf = SSL_get1_peer_certificate(ssl);
    if (!leaf) return CURL_PREREQFUNC_ABORT;
    int accepted = ask(judgement, leaf, SSL_get_peer_cert_chain(ssl), SSL_session_reused(ssl));
    X509_free(leaf);
    return accepted ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

struct paso_curl_judgement *paso_curl_on_server(CURL *easy, paso_curl_judge judge, void *context) {
    struct paso_curl_judgement *judgement = malloc(sizeof *judgement);
    if (!judgement) return NULL;
    *judgement = (struct paso_curl_judgement){easy, judge, context};
    CURLcode code = curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, on_context);
    if (!code) code = curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, judgement);
    if (!code) code = curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, before_request);
    if (!code) code = curl_easy_setopt(easy, CURLOPT_PREREQDATA, judgement);
    if (code) {
        free(judgement);
        return NULL;
    }
    return judgement;
}

void paso_curl_judgement_free(struct paso_curl_judgement *judgement) { free(judgement); }

struct paso_curl_doorkeeper {
    paso_curl_door door;
    void *context;
};

static curl_socket_t open_socket(void *argument, curlsocktype purpose, struct curl_sockaddr *address) {
    struct paso_curl_doorkeeper *keeper = argument;
    int isOpen = 0;
    if (purpose != CURLSOCKTYPE_IPCXN) return CURL_SOCKET_BAD;
    if (address->family == AF_INET) {
        struct sockaddr_in *v4 = (struct sockaddr_in *)&address->addr;
        isOpen = keeper->door((const uint8_t *)&v4->sin_addr, 4, ntohs(v4->sin_port), keeper->context);
    } else if (address->family == AF_INET6) {
        struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)&address->addr;
        isOpen = keeper->door((const uint8_t *)&v6->sin6_addr, 16, ntohs(v6->sin6_port), keeper->context);
    }
    if (!isOpen) return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

struct paso_curl_doorkeeper *paso_curl_on_connect(CURL *easy, paso_curl_door door, void *context) {
    struct paso_curl_doorkeeper *keeper = malloc(sizeof *keeper);
    if (!keeper) return NULL;
    *keeper = (struct paso_curl_doorkeeper){door, context};
    CURLcode code = curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    if (!code) code = curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, keeper);
    if (code) {
        free(keeper);
        return NULL;
    }
    return keeper;
}

void paso_curl_doorkeeper_free(struct paso_curl_doorkeeper *keeper) { free(keeper); }
