#define _GNU_SOURCE
#include "CPKCS11.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

/* ---- types of PKCS#11 v2.40 (OASIS pkcs11-base §3), on systems where structures are not packed */

typedef unsigned long CK_RV;
typedef unsigned long CK_ULONG;
typedef unsigned char CK_BYTE;
typedef unsigned char CK_BBOOL;

enum {
    CKR_ARGUMENTS_BAD = 0x07,
    CKR_CRYPTOKI_ALREADY_INITIALIZED = 0x191,
    CKF_OS_LOCKING_OK = 0x02,
    CKF_SERIAL_SESSION = 0x04,
    CKU_USER = 1,
    CKS_RO_USER_FUNCTIONS = 1,
    CKS_RW_USER_FUNCTIONS = 3,
    CKA_CLASS = 0x000,
    CKA_LABEL = 0x003,
    CKA_ID = 0x102,
    CKM_RSA_PKCS_OAEP = 0x009,
    CKM_RSA_PKCS_PSS = 0x00d,
    CKZ_DATA_SPECIFIED = 1,
};

typedef struct { CK_BYTE major, minor; } CK_VERSION;

typedef struct {
    CK_BYTE label[32], manufacturerID[32], model[16], serialNumber[16];
    CK_ULONG flags, ulMaxSessionCount, ulSessionCount, ulMaxRwSessionCount, ulRwSessionCount, ulMaxPinLen, ulMinPinLen;
    CK_ULONG ulTotalPublicMemory, ulFreePublicMemory, ulTotalPrivateMemory, ulFreePrivateMemory;
    CK_VERSION hardwareVersion, firmwareVersion;
    CK_BYTE utcTime[16];
} CK_TOKEN_INFO;

typedef struct { CK_ULONG slotID, state, flags, ulDeviceError; } CK_SESSION_INFO;
typedef struct { CK_ULONG type; void *pValue; CK_ULONG ulValueLen; } CK_ATTRIBUTE;
typedef struct { CK_ULONG mechanism; void *pParameter; CK_ULONG ulParameterLen; } CK_MECHANISM;
typedef struct { CK_ULONG hashAlg, mgf, sLen; } CK_RSA_PKCS_PSS_PARAMS;
typedef struct { CK_ULONG hashAlg, mgf, source; void *pSourceData; CK_ULONG ulSourceDataLen; } CK_RSA_PKCS_OAEP_PARAMS;

typedef struct {
    void *CreateMutex, *DestroyMutex, *LockMutex, *UnlockMutex;
    CK_ULONG flags;
    void *pReserved;
} CK_C_INITIALIZE_ARGS;

/* The standard's table of functions, in its order; those that Paso never calls have no type. */
typedef struct {
    CK_VERSION version;
    CK_RV (*C_Initialize)(CK_C_INITIALIZE_ARGS *);
    CK_RV (*C_Finalize)(void *);
    void *C_GetInfo, *C_GetFunctionList;
    CK_RV (*C_GetSlotList)(CK_BBOOL, CK_ULONG *, CK_ULONG *);
    void *C_GetSlotInfo;
    CK_RV (*C_GetTokenInfo)(CK_ULONG, CK_TOKEN_INFO *);
    void *C_GetMechanismList, *C_GetMechanismInfo, *C_InitToken, *C_InitPIN, *C_SetPIN;
    CK_RV (*C_OpenSession)(CK_ULONG, CK_ULONG, void *, void *, CK_ULONG *);
    CK_RV (*C_CloseSession)(CK_ULONG);
    void *C_CloseAllSessions;
    CK_RV (*C_GetSessionInfo)(CK_ULONG, CK_SESSION_INFO *);
    void *C_GetOperationState, *C_SetOperationState;
    CK_RV (*C_Login)(CK_ULONG, CK_ULONG, CK_BYTE *, CK_ULONG);
    void *C_Logout, *C_CreateObject, *C_CopyObject, *C_DestroyObject, *C_GetObjectSize;
    CK_RV (*C_GetAttributeValue)(CK_ULONG, CK_ULONG, CK_ATTRIBUTE *, CK_ULONG);
    void *C_SetAttributeValue;
    CK_RV (*C_FindObjectsInit)(CK_ULONG, CK_ATTRIBUTE *, CK_ULONG);
    CK_RV (*C_FindObjects)(CK_ULONG, CK_ULONG *, CK_ULONG, CK_ULONG *);
    CK_RV (*C_FindObjectsFinal)(CK_ULONG);
    void *C_EncryptInit, *C_Encrypt, *C_EncryptUpdate, *C_EncryptFinal;
    CK_RV (*C_DecryptInit)(CK_ULONG, CK_MECHANISM *, CK_ULONG);
    CK_RV (*C_Decrypt)(CK_ULONG, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *);
    void *C_DecryptUpdate, *C_DecryptFinal;
    void *C_DigestInit, *C_Digest, *C_DigestUpdate, *C_DigestKey, *C_DigestFinal;
    CK_RV (*C_SignInit)(CK_ULONG, CK_MECHANISM *, CK_ULONG);
    CK_RV (*C_Sign)(CK_ULONG, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *);
    /* … the standard goes on; nothing behind this is used. */
} CK_FUNCTION_LIST;

struct paso_p11_module {
    void *library;
    CK_FUNCTION_LIST *functions;
};

/* ---- the module */

static void say(char *reason, size_t room, const char *text) {
    if (room == 0) return;
    strncpy(reason, text ? text : "?", room - 1);
    reason[room - 1] = 0;
}

paso_p11_module *paso_p11_load(const char *path, char *reason, size_t room) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        say(reason, room, dlerror());
        return NULL;
    }
    CK_RV (*get)(CK_FUNCTION_LIST **) = (CK_RV (*)(CK_FUNCTION_LIST **))dlsym(library, "C_GetFunctionList");
    CK_FUNCTION_LIST *functions = NULL;
    if (!get || get(&functions) != 0 || !functions || functions->version.major < 2) {
        say(reason, room, "C_GetFunctionList");
        dlclose(library);
        return NULL;
    }
    paso_p11_module *module = malloc(sizeof *module);
    if (!module) {
        say(reason, room, "malloc");
        return NULL;
    }
    module->library = library;
    module->functions = functions;
    return module;
}

unsigned long paso_p11_initialize(paso_p11_module *module) {
    CK_C_INITIALIZE_ARGS arguments = {0};
    arguments.flags = CKF_OS_LOCKING_OK;
    CK_RV result = module->functions->C_Initialize(&arguments);
    return result == CKR_CRYPTOKI_ALREADY_INITIALIZED ? 0 : result;
}

unsigned long paso_p11_finalize(paso_p11_module *module) { return module->functions->C_Finalize(NULL); }

unsigned long paso_p11_slots(paso_p11_module *module, unsigned long *slots, unsigned long *count) {
    /* Asked for the number first: some modules look for new tokens only then. */
    CK_ULONG known = 0;
    CK_RV result = module->functions->C_GetSlotList(1, NULL, &known);
    if (result != 0) {
        *count = 0;
        return result;
    }
    result = module->functions->C_GetSlotList(1, slots, count);
    if (result != 0) *count = 0;
    return result;
}

unsigned long paso_p11_token_read(paso_p11_module *module, unsigned long slot, paso_p11_token *token) {
    CK_TOKEN_INFO info;
    memset(&info, 0, sizeof info);
    CK_RV result = module->functions->C_GetTokenInfo(slot, &info);
    if (result != 0) return result;
    memcpy(token->label, info.label, sizeof token->label);
    memcpy(token->manufacturer, info.manufacturerID, sizeof token->manufacturer);
    memcpy(token->model, info.model, sizeof token->model);
    memcpy(token->serial, info.serialNumber, sizeof token->serial);
    token->flags = info.flags;
    return 0;
}

/* ---- sessions */

unsigned long paso_p11_open(paso_p11_module *module, unsigned long slot, unsigned long *session) {
    return module->functions->C_OpenSession(slot, CKF_SERIAL_SESSION, NULL, NULL, session);
}

unsigned long paso_p11_close(paso_p11_module *module, unsigned long session) {
    return module->functions->C_CloseSession(session);
}

unsigned long paso_p11_state(paso_p11_module *module, unsigned long session, int *logged_in) {
    CK_SESSION_INFO info;
    memset(&info, 0, sizeof info);
    CK_RV result = module->functions->C_GetSessionInfo(session, &info);
    *logged_in = result == 0 && (info.state == CKS_RO_USER_FUNCTIONS || info.state == CKS_RW_USER_FUNCTIONS);
    return result;
}

unsigned long paso_p11_login(paso_p11_module *module, unsigned long session, const uint8_t *pin, size_t length) {
    return module->functions->C_Login(session, CKU_USER, (CK_BYTE *)pin, length);
}

/* ---- objects */

unsigned long paso_p11_find(paso_p11_module *module, unsigned long session, unsigned long object_class,
                            const uint8_t *label, size_t label_length, const uint8_t *id, size_t id_length,
                            unsigned long *objects, unsigned long *count) {
    CK_ULONG room = *count, wanted = object_class, found = 0;
    CK_ATTRIBUTE template[3] = {{CKA_CLASS, &wanted, sizeof wanted}};
    CK_ULONG attributes = 1;
    *count = 0;
    if (label) template[attributes++] = (CK_ATTRIBUTE){CKA_LABEL, (void *)label, label_length};
    if (id) template[attributes++] = (CK_ATTRIBUTE){CKA_ID, (void *)id, id_length};
    CK_RV result = module->functions->C_FindObjectsInit(session, template, attributes);
    if (result != 0) return result;
    while (found < room) {
        CK_ULONG more = 0;
        result = module->functions->C_FindObjects(session, objects + found, room - found, &more);
        if (result != 0 || more == 0) break;
        found += more;
    }
    CK_RV closed = module->functions->C_FindObjectsFinal(session);
    *count = found;
    return result != 0 ? result : closed;
}

unsigned long paso_p11_attribute(paso_p11_module *module, unsigned long session, unsigned long object,
                                 unsigned long attribute, uint8_t *value, size_t *length) {
    CK_ATTRIBUTE wanted = {attribute, value, *length};
    CK_RV result = module->functions->C_GetAttributeValue(session, object, &wanted, 1);
    *length = result == 0 && wanted.ulValueLen != (CK_ULONG)-1 ? wanted.ulValueLen : 0;
    return result;
}

/* ---- keys at work */

typedef struct {
    CK_MECHANISM mechanism;
    CK_RSA_PKCS_PSS_PARAMS pss;
    CK_RSA_PKCS_OAEP_PARAMS oaep;
} prepared;

static void prepare(prepared *made, const paso_p11_mechanism *wanted) {
    memset(made, 0, sizeof *made);
    made->mechanism.mechanism = wanted->mechanism;
    if (wanted->mechanism == CKM_RSA_PKCS_PSS) {
        made->pss = (CK_RSA_PKCS_PSS_PARAMS){wanted->digest, wanted->mask, wanted->salt};
        made->mechanism.pParameter = &made->pss;
        made->mechanism.ulParameterLen = sizeof made->pss;
    } else if (wanted->mechanism == CKM_RSA_PKCS_OAEP) {
        made->oaep = (CK_RSA_PKCS_OAEP_PARAMS){wanted->digest, wanted->mask, CKZ_DATA_SPECIFIED, NULL, 0};
        made->mechanism.pParameter = &made->oaep;
        made->mechanism.ulParameterLen = sizeof made->oaep;
    }
}

unsigned long paso_p11_sign(paso_p11_module *module, unsigned long session, unsigned long key,
                            const paso_p11_mechanism *mechanism, const uint8_t *input, size_t count,
                            uint8_t *output, size_t *length) {
    prepared made;
    prepare(&made, mechanism);
    CK_ULONG room = *length;
    *length = 0;
    CK_RV result = module->functions->C_SignInit(session, &made.mechanism, key);
    if (result != 0) return result;
    result = module->functions->C_Sign(session, (CK_BYTE *)input, count, output, &room);
    if (result == 0) *length = room;
    return result;
}

unsigned long paso_p11_decrypt(paso_p11_module *module, unsigned long session, unsigned long key,
                               const paso_p11_mechanism *mechanism, const uint8_t *input, size_t count,
                               uint8_t *output, size_t *length) {
    prepared made;
    prepare(&made, mechanism);
    CK_ULONG room = *length;
    *length = 0;
    CK_RV result = module->functions->C_DecryptInit(session, &made.mechanism, key);
    if (result != 0) return result;
    result = module->functions->C_Decrypt(session, (CK_BYTE *)input, count, output, &room);
    if (result == 0) *length = room;
    return result;
}

void paso_p11_erase(uint8_t *octets, size_t count) { explicit_bzero(octets, count); }
