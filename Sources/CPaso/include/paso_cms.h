#pragma once
/* Typed shims for OpenSSL's CMS, as far as timestamp tokens (RFC 3161) need it.
 * None of them leaves anything in the thread's error queue. Pointers that are returned belong to the caller. */
#include <stddef.h>
#include <stdint.h>
#include <openssl/cms.h>
#include <openssl/x509.h>

/* The whole input must be one SignedData, else NULL. That it is DER is for the caller to see. */
CMS_ContentInfo *paso_cms_parse(const uint8_t *der, size_t length);

/* What stands in a SignedData besides its octets. */
typedef struct {
    int signers;            /* how many SignerInfo */
    int digest;             /* NID of the signer's digest algorithm, 0 if it says more than a name */
    int signature_digest;   /* NID of the digest inside the signature algorithm, 0 where it names none */
    int signature_key;      /* NID of the key's kind that the signature algorithm names, 0 for an unknown one */
    int is_parameter_plain; /* 1 if the algorithms carry no parameters, or those of PSS */
    int unsigned_attributes;
    int certificates;
} paso_cms_facts;
int paso_cms_read_facts(CMS_ContentInfo *cms, paso_cms_facts *out);

/* The dotted type of the content, ended by NUL; the length or -1. */
long paso_cms_content_type(CMS_ContentInfo *cms, char *out, size_t room);
/* The content; -1 if there is none. */
long paso_cms_content(CMS_ContentInfo *cms, uint8_t *out, size_t room);
/* The DER of one certificate that is inside; -1 if there is none at this index. */
long paso_cms_certificate(CMS_ContentInfo *cms, int index, uint8_t *out, size_t room);
/* The DER value of the only signed attribute of this dotted type; -1 if absent, twice, or not one SEQUENCE. */
long paso_cms_signed_attribute(CMS_ContentInfo *cms, const char *type, uint8_t *out, size_t room);
/* 1 if this certificate is the one that the only signer names. */
int paso_cms_is_signer(CMS_ContentInfo *cms, X509 *certificate);
/* 1 if the only signer's signature, by this certificate's key, holds over content and signed attributes. Says nothing
 * about trust. */
int paso_cms_verify(CMS_ContentInfo *cms, X509 *certificate);
