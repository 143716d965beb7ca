#pragma once
/* Typed shims for libcurl: its variadic setters and getters. */
#include <curl/curl.h>
