// One import is enough for whoever embeds the kit: the values it takes and gives come with it.
@_exported public import CueMix
@_exported public import CuePlan
@_exported public import RoutineFiles
@_exported public import SoundFiles
@_exported public import Voices
