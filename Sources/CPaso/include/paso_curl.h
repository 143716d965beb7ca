#pragma once
/* Typed shims for libcurl: its variadic setters and getters, and the judgement of a server's certificates. */
#include <curl/curl.h>
#include <stddef.h>
#include <stdint.h>

CURLcode paso_curl_set_long(CURL *easy, CURLoption option, long value);
CURLcode paso_curl_set_size(CURL *easy, CURLoption option, curl_off_t value);
/* libcurl copies the text; NULL resets the option. */
CURLcode paso_curl_set_text(CURL *easy, CURLoption option, const char *value);
/* libcurl copies the bytes. */
CURLcode paso_curl_set_blob(CURL *easy, CURLoption option, const uint8_t *bytes, size_t count);
/* The list must live as long as the transfer. */
CURLcode paso_curl_set_headers(CURL *easy, struct curl_slist *headers);
/* The buffer holds at least CURL_ERROR_SIZE bytes and outlives the transfer. */
CURLcode paso_curl_set_error_buffer(CURL *easy, char *buffer);

typedef size_t (*paso_curl_bytes)(char *bytes, size_t size, size_t count, void *context);
typedef int (*paso_curl_seek)(void *context, curl_off_t offset, int origin);
CURLcode paso_curl_on_body(CURL *easy, paso_curl_bytes sink, void *context);
CURLcode paso_curl_on_header(CURL *easy, paso_curl_bytes sink, void *context);
CURLcode paso_curl_on_read(CURL *easy, paso_curl_bytes source, paso_curl_seek seek, void *context);

CURLcode paso_curl_get_long(CURL *easy, CURLINFO info, long *value);
CURLMcode paso_curl_multi_set_long(CURLM *multi, CURLMoption option, long value);
/* A cache of TLS sessions for all easy handles of one thread; freed with curl_share_cleanup after them. */
CURLSH *paso_curl_session_cache(void);
CURLcode paso_curl_set_share(CURL *easy, CURLSH *share);
CURL *paso_curl_message_easy(const CURLMsg *message);
CURLcode paso_curl_message_result(const CURLMsg *message);

/*
 * Asks whether a server's certificates (DER, leaf first) are acceptable: 1 yes, 0 no.
 * It is asked in every full handshake, and again before every request, also on a kept connection or a resumed
 * session (there the chain may be the leaf alone). `resumed` says whether the TLS session was resumed.
 */
typedef int (*paso_curl_judge)(
    const uint8_t *const *certificates, const size_t *lengths, size_t count, int resumed, void *context);
struct paso_curl_judgement;
/* Installs the judge; the result is freed after the easy handle. NULL when libcurl refuses it. */
struct paso_curl_judgement *paso_curl_on_server(CURL *easy, paso_curl_judge judge, void *context);
void paso_curl_judgement_free(struct paso_curl_judgement *judgement);

/*
 * Asks whether a connection may be opened to an address (4 or 16 octets): 1 yes, 0 no. It is the very address that is
 * connected then, after the name was resolved, so that a name whose answer changes meanwhile gains nothing.
 */
typedef int (*paso_curl_door)(const uint8_t *address, size_t count, int port, void *context);
struct paso_curl_doorkeeper;
/* Installs it; the result is freed after the easy handle. NULL when libcurl refuses it. */
struct paso_curl_doorkeeper *paso_curl_on_connect(CURL *easy, paso_curl_door door, void *context);
void paso_curl_doorkeeper_free(struct paso_curl_doorkeeper *keeper);
