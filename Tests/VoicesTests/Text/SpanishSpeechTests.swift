import CuePlan
import Testing

@testable import Voices

struct SpanishSpeechTests {
  @Test(arguments: [
    (0, "cero"), (1, "uno"), (16, "dieciséis"), (21, "veintiuno"), (30, "treinta"),
    (31, "treinta y uno"), (99, "noventa y nueve"), (100, "cien"), (101, "ciento uno"),
    (120, "ciento veinte"), (555, "quinientos cincuenta y cinco"), (1000, "mil"),
    (1998, "mil novecientos noventa y ocho"), (21_000, "veintiún mil"),
    (1_000_000, "un millón"), (2_000_001, "dos millones uno"),
  ])
  func `edge 24: numbers are written out`(number: Int, words: String) {
    #expect(NumberWords.spanish.cardinal(number) == words)
  }

  @Test(arguments: [
    SpokenRow("1 s", "Un segundo."), SpokenRow("30s", "Treinta segundos."),
    SpokenRow("21 segundos", "Veintiún segundos."),
    SpokenRow("31 respiraciones", "Treinta y una respiraciones."),
    SpokenRow("1 serie", "Una serie."), SpokenRow("200 reps", "Doscientas repeticiones."),
    SpokenRow("1:30", "Un minuto treinta segundos."), SpokenRow("1:00:00", "Una hora."),
    SpokenRow("5-10 min", "Cinco a diez minutos."), SpokenRow("3x10", "Tres por diez."),
    SpokenRow("3x", "Tres veces."), SpokenRow("2,5 kg", "Dos coma cinco kilos."),
    SpokenRow("1.500 m", "Mil quinientos minutos."), SpokenRow("1/2", "Un medio."),
    SpokenRow("3/4", "Tres cuartos."), SpokenRow("1o", "Primero."),
    SpokenRow("50 %", "Cincuenta por ciento."), SpokenRow("1 %", "Uno por ciento."),
    SpokenRow("Serie 1 de 2, lado derecho.", "Serie uno de dos, lado derecho."),
    SpokenRow("¿Respiras?", "Respiras?"), SpokenRow("Postura del NIÑO", "Postura del niño."),
  ])
  func `what is written short is said in words`(row: SpokenRow) throws {
    for text in [row.written, row.spoken] {
      #expect(try SpokenText(SpokenLine(text, language: "es")).words == row.spoken)
    }
  }
}
