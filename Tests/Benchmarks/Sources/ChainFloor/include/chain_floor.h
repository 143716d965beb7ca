#pragma once
/* What OpenSSL alone needs for a path of three with revocation: the floor under Trust's judgements. */
#include <stddef.h>
#include <stdint.h>

typedef struct chain_floor chain_floor;

/* Three certificates, leaf first, and two lists in DER, one after the other; NULL if one cannot be read. */
chain_floor *chain_floor_new(const uint8_t *octets, const size_t *lengths);
void chain_floor_free(chain_floor *floor);
/* 1 if the path from the leaf holds at that time, with the lists at every level if wished. */
int chain_floor_verify(chain_floor *floor, int with_lists, int64_t at);
/* Makes a response about the leaf, signed by its issuer's key (PEM); its length, or -1. */
long chain_floor_respond(chain_floor *floor, const char *key, int64_t at, uint8_t *out, size_t room);
/* Parses and checks a response about the leaf, as OpenSSL's manual tells; 1 = good. */
int chain_floor_response(chain_floor *floor, const uint8_t *der, size_t length);
