extension Position {
  /// How far down the way from standing to lying and up again it comes, so that one goes down once
  /// and up once.
  var stage: Int {
    switch self {
    case .standing: 0
    case .chair: 1
    case .floorSitting: 2
    case .roller: 3
    case .supine: 4
    case .sideLying: 5
    case .allFours: 6
    case .kneeling: 7
    }
  }
}
