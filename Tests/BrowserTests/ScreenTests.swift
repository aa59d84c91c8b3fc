import Browser
import Testing

@Suite struct ScreenTests {
  @Test func `the panes show issues, articles and outline`() {
    var session = Session(width: 80, height: 24)
    session.press("")
    #expect(
      session.screen == """
         江湾日报 · 2024-03-18 · 第6版                                     jiangwan.txt
        ━ 期 1/3 ───────┬─ 文章 1/3 ──────────────┬─ 提纲 1/11 ─────────────────────────
         江湾日报 03-18 │ 让山里的茶叶走出山门    │ 让山里的茶叶走出山门
         青石…  2024-04 │ 旧码头怎样变成人人都愿… │ 田野手记  陆小满  江湾农业学校茶学…
         unknown-page.… │ 水厂的一天    方晓 骆川 │
                        │                         │ ■ 先把路修好                   建议
                        │                         │ ├ 一是 修通茶园到公路的最后三公里…
                        │                         │ ├ 二是 在镇上建一座冷库，能存500吨…
                        │                         │ └ 三是 请邮局每天来收两次货
                        │                         │ ■ 再把牌子立起来               建议
                        │                         │ ├ 一是 全镇用一个名字，写清楚哪座…
                        │                         │ └ 二是 请茶客来山里住几天，看一看…
                        │                         │ ■ 最后把手艺传下去             建议
                        │                         │ ├ 一是 老师傅带徒弟，镇里按月发给…
                        │                         │ ├ 二是 学校开制茶课，每周一次
                        │                         │ └ 三是 办比赛，赢的人把名字刻在石…
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
         Enter 打开  / 搜索  e 导出  y 复制  ? 帮助  q 退出
        """)
  }

  @Test func `the reader shows the text beside its outline`() {
    var session = Session(width: 80, height: 24)
    session.press("<enter>jl<enter>")
    #expect(
      session.screen == """
         江湾日报 · 2024-03-18 · 第6版 › 旧码头怎样变成人人都愿意来散步的地方——关于江…
        ─ 提纲 1/8 ────────────────┬━ 正文 100% ────────────────────────────────────────
         一、问题                  │ 旧码头怎样变成人人都愿意来散步的地方——关于江湾东岸
         ├ （一）围墙太长          │ 三号码头改造的几点想法
         │ ├ 1．从街上看不见江     │ 石望  江湾规划研究会
         │ └ 2．走到水边要绕远路   │
         └ （二）灯太少            │     码头停用已经九年。对此，我们有两个问题和一个办
         二、办法                  │ 法。
         ├ （一）拆墙              │     一、问题。（一）围墙太长。1．从街上看不见江。
         └ （二）装灯              │         2．走到水边要绕远路。（二）灯太少。天一黑
                                   │         就没有人来。
                                   │     二、办法。（一）拆墙。（二）装灯。能源由江上的
                                   │         风来供。
                                   │
                                   │
                                   │
                                   │
                                   │
                                   │
                                   │
                                   │
                                   │
                                   │
         q 返回  / 搜索  e 导出  y 复制  ? 帮助
        """)
  }

  @Test func `a search narrows every pane`() {
    var session = Session(width: 80, height: 24)
    session.press("/能源")
    #expect(
      session.screen == """
         江湾日报 · 2024-03-18 · 第6版                                     jiangwan.txt
        ━ 期 1/2 ───────┬─ 文章 1/2 ──────────────┬─ 提纲 2/2 ──────────────────────────
         江湾日报 03-18 │ 让山里的茶叶走出山门    │ 让山里的茶叶走出山门
         青石…  2024-04 │ 旧码头怎样变成人人都愿… │ 田野手记  陆小满  江湾农业学校茶学…
                        │                         │
                        │                         │ ■ 先把路修好                   建议
                        │                         │ └ 二是 在镇上建一座冷库，能存500吨…
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
                        │                         │
        /能源                                                            2 期 3 篇 2 点
        """)
  }

  @Test func `a narrow terminal shows one pane`() {
    var session = Session(width: 46, height: 12)
    session.press("ljj")
    #expect(
      session.screen == """
         江湾日报 · 2024-03-18 · 第6版
        ━ 文章 3/3 ───────────────────────────────────
         让山里的茶叶走出山门                  陆小满
         旧码头怎样变成人人都愿意来散步的地方——关于…
         水厂的一天                         方晓 骆川






         Enter 打开  / 搜索  e 导出  y 复制  ? 帮助
        """)
  }

  @Test func `a narrow outline has its article in the trail`() {
    var session = Session(width: 46, height: 12)
    session.press("ljj<enter><tab>jj")
    #expect(
      session.screen == """
         江湾日报 › 水厂的一天
        ━ 提纲 3/6 ───────────────────────────────────
         问 水从哪里来
         └ 骆川
           ├ 一是 从上游的水库来
           └ 二是 从地下来
         问 夜里谁看着机器
         └ 骆川



         q 返回  / 搜索  e 导出  y 复制  ? 帮助
        """)
  }

  @Test func `answers hang under their speaker`() {
    var session = Session(width: 46, height: 12)
    session.press("ljj<enter><tab>jj<tab>")
    #expect(
      session.screen == """
         江湾日报 › 水厂的一天
        ━ 正文 100% ──────────────────────────────────

         方晓：水从哪里来？
         骆川：有两处。一是从上游的水库来，占八成。二
               是从地下来，只在旱季才用，平时把井口封
               好。

         方晓：夜里谁看着机器？
         骆川：两个人一班，轮流睡。
             第二水厂的泵房。 林间 摄
         q 返回  / 搜索  e 导出  y 复制  ? 帮助
        """)
  }

  @Test func `the dialog speaks English`() {
    var session = Session(width: 80, height: 24, language: .english)
    session.press("/能源<enter>n<esc>e")
    #expect(
      session.screen == """
         江湾日报 · 2024-03-18 · page 6                                    jiangwan.txt
        ┌─ Export ─────────────────────────────────────────────────────────────────────┐
        │ › scope    this node   outline  [article]                                    │
        │   format  [Markdown]  OPML   JSON   text                                     │
        │   to      [file]  clipboard                                                  │
        │   name    让山里的茶叶走出山门.md                                            │
        │  preview 1–14/18                                                             │
        │ # 让山里的茶叶走出山门                                                       │
        │                                                                              │
        │ 来源：江湾日报，2024-03-18，第6版                                            │
        │ 作者：陆小满（江湾农业学校茶学系）                                           │
        │                                                                              │
        │ 山里有好茶，却少有人知道。去年春天我走了七个村子，喝了二十三家的茶，记下了…  │
        │                                                                              │
        │ ## 先把路修好                                                                │
        │                                                                              │
        │ 一是修通茶园到公路的最后三公里，采下的鲜叶两小时内送到车间。二是在镇上建一…  │
        │                                                                              │
        │ ## 再把牌子立起来                                                            │
        │                                                                              │
        │ 一是全镇用一个名字，写清楚哪座山、哪一天采的。二是请茶客来山里住几天，看一…  │
        │ ↑↓ field  ←→ change  PgDn preview  Enter export  Esc cancel                  │
        └──────────────────────────────────────────────────────────────────────────────┘

        """)
  }
}
