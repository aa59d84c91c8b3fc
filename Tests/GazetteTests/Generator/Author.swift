/// Somebody who wrote an article, or spoke in it.
struct Author {
  var name: String
  /// Unit, or unit and post, as printed.
  var unit: String?
  var isOrganisation = false

  /// With the space that print puts into a name of two characters.
  var padded: String {
    name.count == 2 && !isOrganisation ? name.map(String.init).joined(separator: "　") : name
  }

  var gold: GoldPage.Person { GoldPage.Person(name: name, affiliation: nil) }

  static func person(_ dice: inout Dice) -> Author {
    Author(name: name(&dice), unit: unit(&dice))
  }

  static func organisation(_ dice: inout Dice) -> Author {
    let name = dice.pick(places) + dice.pick(["市", "区", "县"])
    return Author(
      name: dice.pick(parties) + name + dice.pick(["委", "委会", "总支"]), isOrganisation: true)
  }

  static func name(_ dice: inout Dice) -> String {
    if dice.chance(3) {
      return dice.pick(["阿依", "努尔", "巴图"]) + dice.pick(["古丽", "兰江", "孟和"]) + "·"
        + dice.pick(["买买提", "吐尔逊", "其其格"])
    }
    if dice.chance(3) {
      return dice.pick(["欧阳", "司马", "上官", "诸葛"]) + dice.pick(given)
    }
    let length = dice.chance(35) ? 1 : 2
    return dice.pick(surnames) + dice.pick(length, of: given).joined()
  }

  static func unit(_ dice: inout Dice) -> String {
    let place = dice.pick(places)
    return dice.pick([
      "\(place)大学经济学院教授", "\(place)市社科院研究员", "\(place)市水利局局长", "\(place)区政协委员", "\(place)省委党校教授",
      "\(place)大学", "\(place)市发展研究中心", "省政协常委、\(place)市副市长", "\(place)县委书记", "民进\(place)市委会副主委",
      "全国政协委员、\(place)医院院长",
    ])
  }

  private static let parties = ["民建", "民进", "民盟", "九三学社", "农工党", "致公党"]
  private static let places = ["临川", "白石", "云溪", "汀州", "望江", "禾丰", "梓州", "松岭"]
  private static let surnames = Array("林周陈赵钱孙李吴郑王冯卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤方俞任袁柳").map(
    String.init)
  private static let given = Array("禾远岚舟澄砚桐榆霁枫汀涵韬璟若棠知微敬之伯言立新建国秀英志强海燕明月春雷晓东文斌").map(String.init)
}
