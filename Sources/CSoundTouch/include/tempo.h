// SoundTouch speaks C++, which Swift does not call without turning every user of the kit to it.
#pragma once
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// Changes the tempo of one channel of speech and not its pitch. Writes at most `capacity` samples
// to `result` and says how many; -1 when SoundTouch refuses.
ptrdiff_t change_tempo(
  const float *samples, size_t count, unsigned rate, double tempo, float *result,
  size_t capacity);

// SoundTouch's own version.
const char *tempo_library_version(void);

#ifdef __cplusplus
}
#endif
