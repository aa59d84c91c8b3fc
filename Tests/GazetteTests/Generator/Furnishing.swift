/// What stands around articles: heads of pages, site chrome, tails.
struct Furnishing {
  var dice: Dice

  mutating func masthead() -> String {
    let name = dice.pick(["临江日报", "白石政协报", "云溪时报", "汀州晚报", "梓州通讯"])
    let (year, month, day) = (dice.roll(2003...2026), dice.roll(1...12), dice.roll(1...28))
    let page = dice.roll(1...16)
    return dice.pick([
      "\(name) \(year)年\(month)月\(day)日 第\(page)版：理论",
      "\(name)　\(year)年\(month)月\(day)日　星期\(dice.pick(["一", "三", "五", "日"]))　第\(page)版",
      "\(page) 版　\(name)　\(year)-\(two(month))-\(two(day))",
      "A0\(dice.roll(1...9)) 要闻　\(year)年\(month)月\(day)日　责任编辑 王明　美编 李想",
      "第\(page)版：建言\n\(year)年\(month)月\(day)日 星期\(dice.pick(["二", "四", "六"]))",
      "\(name) \(page) 版",
    ])
  }

  mutating func chrome() -> [String] {
    dice.pick([
      [
        "首页 > 新闻中心 > 理论",
        "来源：临江日报　发布时间：\(dice.roll(2015...2026))-03-\(dice.roll(10...28)) 09:\(dice.roll(10...59))",
      ],
      ["【字号：大 中 小】", "打印", "分享到：", "来源：云溪时报"],
      [
        "您的位置：首页 >> 政务公开 >> 政府工作报告", "日期：\(dice.roll(2015...2026))-01-\(dice.roll(10...28))",
        "浏览次数：\(dice.roll(20...9000))",
      ],
      ["下载", "打印", "收藏", "【字号：", "加大", "还原", "减小", "】"],
      [],
    ])
  }

  mutating func tail() -> [String] {
    dice.pick([
      ["责任编辑：王明", "版权所有　未经许可不得转载"],
      ["（责编：李想、赵一鸣）", "分享让更多人看到"],
      ["【打印】【关闭】", "上一篇：没有了", "Copyright © 2021 All Rights Reserved"],
      ["声明：本网转载此文出于传递信息之目的，不代表本网观点。", "编辑：钱小川", "审核：何一苇"],
      ["相关链接"],
      [],
    ])
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
