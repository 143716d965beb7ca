#pragma once
/* The calls of PKCS#11 v2.40 (OASIS) that Paso makes, on a module that is loaded at run time.
 *
 * No system header: the standard's types are few, and a token's vendor ships the module, not the headers. Every call
 * returns a CK_RV as the standard numbers them; 0 is CKR_OK. Calls block for as long as the token takes. */
#include <stddef.h>
#include <stdint.h>

typedef struct paso_p11_module paso_p11_module;

/* Loads a module; NULL with the loader's words in `reason`. A module stays loaded until the process ends. */
paso_p11_module *paso_p11_load(const char *path, char *reason, size_t room);

/* With the system's own locks, so that any thread may call. */
unsigned long paso_p11_initialize(paso_p11_module *module);
unsigned long paso_p11_finalize(paso_p11_module *module);

/* The slots that hold a token; `count` goes in as the room of `slots`. */
unsigned long paso_p11_slots(paso_p11_module *module, unsigned long *slots, unsigned long *count);

/* What a token says of itself: texts of fixed length, padded with blanks, as the standard has them. */
typedef struct {
    char label[32];
    char manufacturer[32];
    char model[16];
    char serial[16];
    unsigned long flags;
} paso_p11_token;
unsigned long paso_p11_token_read(paso_p11_module *module, unsigned long slot, paso_p11_token *token);

/* A session for reading and using objects. */
unsigned long paso_p11_open(paso_p11_module *module, unsigned long slot, unsigned long *session);
unsigned long paso_p11_close(paso_p11_module *module, unsigned long session);
/* 1 in `logged_in` when the application's user is logged in to the session's token. */
unsigned long paso_p11_state(paso_p11_module *module, unsigned long session, int *logged_in);
unsigned long paso_p11_login(paso_p11_module *module, unsigned long session, const uint8_t *pin, size_t length);

/* Objects of a class; `label` and `id` may be NULL for any. `count` goes in as the room of `objects`. */
unsigned long paso_p11_find(paso_p11_module *module, unsigned long session, unsigned long object_class,
                            const uint8_t *label, size_t label_length, const uint8_t *id, size_t id_length,
                            unsigned long *objects, unsigned long *count);
/* One attribute; `length` goes in as the room of `value`. */
unsigned long paso_p11_attribute(paso_p11_module *module, unsigned long session, unsigned long object,
                                 unsigned long attribute, uint8_t *value, size_t *length);

/* A mechanism with the one parameter that it may have; `digest` is 0 for those without. */
typedef struct {
    unsigned long mechanism;
    unsigned long digest;   /* CKM_SHA256 …, for PSS and OAEP */
    unsigned long mask;     /* CKG_MGF1_SHA256 … */
    unsigned long salt;     /* octets, for PSS */
} paso_p11_mechanism;
unsigned long paso_p11_sign(paso_p11_module *module, unsigned long session, unsigned long key,
                            const paso_p11_mechanism *mechanism, const uint8_t *input, size_t count,
                            uint8_t *output, size_t *length);
unsigned long paso_p11_decrypt(paso_p11_module *module, unsigned long session, unsigned long key,
                               const paso_p11_mechanism *mechanism, const uint8_t *input, size_t count,
                               uint8_t *output, size_t *length);

/* Overwrites what must not stay in memory. */
void paso_p11_erase(uint8_t *octets, size_t count);
