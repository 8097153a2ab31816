#include "tempo.h"

#include <SoundTouch.h>

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
