#include "tempo.h"

#include <SoundTouch.h>

#include <cfenv>

// SoundTouch is built with -ffast-math, by which GCC 12 and older have whoever loads it round the
// smallest numbers to zero from then on, in all of its arithmetic. A session has the same bytes
// with and without SoundTouch: this is undone after loading, before any thread begins.
__attribute__((constructor)) static void keep_smallest_numbers() { fesetenv(FE_DFL_ENV); }

ptrdiff_t change_tempo(
  const float *samples, size_t count, unsigned rate, double tempo, float *result,
  size_t capacity) {
  try {
    soundtouch::SoundTouch stretch;
    stretch.setSampleRate(rate);
    stretch.setChannels(1);
    stretch.setTempo(tempo);
    // What SoundTouch's own notes advise for speech, in milliseconds; longer pieces echo.
    stretch.setSetting(SETTING_SEQUENCE_MS, 40);
    stretch.setSetting(SETTING_SEEKWINDOW_MS, 15);
    stretch.setSetting(SETTING_OVERLAP_MS, 8);
    stretch.putSamples(samples, static_cast<unsigned>(count));
    stretch.flush();
    return stretch.receiveSamples(result, static_cast<unsigned>(capacity));
  } catch (...) {
    return -1;
  }
}

const char *tempo_library_version(void) { return soundtouch::SoundTouch::getVersionString(); }
