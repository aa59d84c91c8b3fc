/// Words by which units, posts and roles are told from names and from running text.
///
/// General office language; nothing here names a person, place or newspaper.
enum Vocabulary {
  /// Ends of organisations' names.
  static let unitEnds: WordList = [
    "政协", "中共中央", "委员会", "常委会", "委会", "委", "局", "厅", "部", "院", "所", "处", "大学",
    "学院", "研究院", "研究所", "研究中心", "研究室", "中心", "办", "办公室", "室", "公司", "集团", "协会",
    "学会", "商会", "联合会", "联会", "工会", "课题组", "调研组", "编写组", "评论部", "编辑部", "党组",
    "支部", "总支", "党校", "行政学院", "社", "总会", "促进会", "研究会", "联谊会", "工商联", "民革",
    "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟", "妇联", "共青团", "总工会", "侨联",
    "科协", "社科联", "文联", "作协", "界别", "政府", "党委", "智库", "报社", "银行", "法院", "检察院",
    "学校", "干校", "大队", "组", "小组", "通讯组", "报道组", "写作组", "理论组", "批判组", "调查组",
    "创作组", "代表团", "联盟", "基金会", "参事室", "事务所", "工作站", "医院", "出版社", "通讯社",
    "办公厅", "管理处",
  ]

  /// What members of a house are, before or behind their names.
  static let memberPosts: WordList = ["议员", "委员", "代表", "立委", "监事"]

  /// Ends of what papers, agencies and stations are called.
  static let paperEnds: WordList = [
    "日报", "晚报", "时报", "晨报", "早报", "商报", "周报", "都市报", "农村报", "电视台", "广播电台", "通讯社",
  ]

  /// What stands before the subject of an official paper.
  static let abouts: WordList = ["关于"]

  /// Ends of posts and titles.
  static let postEnds: WordList = [
    "主席", "主任", "书记", "委员", "常委", "教授", "院长", "所长", "局长", "部长", "省长", "市长", "县长",
    "区长", "州长", "盟长", "旗长", "镇长", "乡长", "厅长", "处长", "科长", "校长", "会长", "秘书长",
    "主委", "研究员", "记者", "评论员", "编辑", "博导", "导师", "讲师", "院士", "专家", "学者", "律师",
    "董事", "董事长", "总经理", "经理", "总裁", "顾问", "理事", "理事长", "主编", "社长", "台长", "馆长",
    "代表", "博士", "硕士", "工程师", "医生", "医师", "作家", "总监", "负责人", "组长", "队长", "站长",
    "行长", "庭长", "检察长", "参事", "馆员", "助理", "发言人", "司长", "巡视员", "调研员", "博士后",
    "研究生", "主持人", "总编辑", "总理", "部主任", "干部", "教师", "老师", "通讯员", "执行长", "主任委员",
    "长官", "外长", "议长", "主任秘书", "团队成员", "项目组成员", "课题组成员", "专栏作者", "特约作者",
  ]

  /// Ends of what papers print over a box beside an article.
  static let boxNames: WordList = [
    "资料", "链接", "背景", "提示", "数据", "声音", "观点", "视点", "动态", "新闻", "知识", "案例", "名片",
    "档案", "人物", "故事", "解读", "延伸", "评论", "点评", "报道", "观察", "镜头", "现场", "视角", "看点",
    "问答", "课堂", "词典", "辞典", "文摘", "短评", "手记", "感言", "建议", "回应", "说法", "声明", "启事",
    "公告", "通知", "论坛", "专栏", "记者", "编者",
  ]

  /// Trades old papers name before an author, across a gap: many a headline begins with one.
  static let tradeEnds: WordList = [
    "工人", "战士", "社员", "学员", "民兵", "贫农", "中农", "知识青年", "指导员", "政委", "司令员", "连长",
    "班长", "厂长", "场长", "矿长", "船长", "支书", "参谋长", "劳动模范", "战斗英雄", "元帅", "大将",
    "上将", "中将", "少将", "大校", "上校", "中校", "少校", "上尉", "中尉", "少尉",
  ]

  /// Words of headlines that no organisation's name holds.
  static let notUnit: WordList = [
    "的", "加快", "推进", "推动", "打造", "提升", "加强", "构建", "促进", "深化", "完善", "走进", "如何", "助力", "迈向",
    "聚焦", "成为", "建成", "什么", "怎么", "为何", "为什么", "还有", "哪些", "哪里", "谁", "走好", "激活", "让", "这个", "一个",
  ]

  /// Everyday words that end like an organisation's name: a headline may close with one.
  static let everydayEnds: WordList = [
    "客厅", "大厅", "展厅", "餐厅", "格局", "布局", "大局", "全局", "结局", "困局", "僵局", "新局", "开局", "破局", "变局",
    "全部", "局部", "内部", "外部", "东部", "西部", "南部", "北部", "中部", "干部", "好处", "实处", "深处", "高处", "远处", "近处",
    "去处", "何处", "用处", "难处", "长处", "短处", "场所", "住所", "厕所", "庭院", "后院", "小院", "教室", "温室", "居室", "一起办",
    "一次办", "上门办", "举办", "原委", "百部", "千部", "万部", "余部", "多部",
  ]

  /// What stands before a journalist's name.
  static let pressLabels: WordList = [
    "本报记者", "本报评论员", "本报特约评论员", "本报通讯员", "本报特约记者", "本报首席记者",
    "本报见习记者", "本报实习生", "本刊记者", "本刊评论员", "本刊特约评论员", "本网记者", "本网评论员",
    "本台记者", "新华社记者", "新华社通讯员", "特约记者", "特约评论员", "首席记者", "见习记者", "实习记者",
    "通讯员", "评论员", "记者", "实习生", "全媒体记者", "融媒体记者", "特约撰稿人", "职工通讯员",
    "特约通讯员", "本站通讯员", "采访人员",
  ]

  /// What stands before an author's name, with its colon or stroke.
  static let authorLabels: WordList = [
    "作者:", "作者 ", "By:", "撰稿:", "撰文:", "文/", "文:", "撰文/", "采写:", "采访:", "文丨", "文|",
    "文 |", "作者 |", "作者 丨", "撰文 |", "撰文|", "作 者:", "执笔:", "提案人:", "执笔人:", "报告人:",
    "发言人:", "主讲人:", "供稿:", "来稿:", "撰稿人:", "署名:", "作者/", "采写/", "记者:", "文字报道:",
    "文字:", "提案者:", "质询委员:", "提案委员:", "主讲:", "口述:", "讲述:", "作者｜", "作者丨", "文 /",
    "文/摄 ", "文/摄:", "文/图 ", "文/图:", "图/文 ", "图/文:", "图文/", "图文:", "文图/", "文图:",
    "代表姓名:", "委员姓名:", "议员姓名:",
  ]

  /// What people or offices do who hand in a text, and what they are called for it.
  static let signerActs: WordList = ["提案", "建议", "提交", "提出", "报送", "领衔", "撰写", "起草", "申报", "作者"]
  static let signerEnds: WordList = ["人", "者", "单位", "部门", "委员", "代表"]

  /// People who made the page but did not write the article.
  static let staffLabels: WordList = [
    "本版责任编辑", "本版编辑", "图:", "图片:", "图片/", "图/", "图｜", "图丨", "责任编辑", "责编", "编辑:",
    "编辑/", "编辑|", "编辑 |", "辑|", "辑 |", "编|", "编 |", "版式", "校对", "美编", "制图", "摄影",
    "供图", "漫画作者", "整理", "审核", "文字编辑", "新媒体编辑", "值班", "编审", "监制", "排版", "策划:",
    "统筹:", "实习编辑", "本版责编", "视觉", "责任校对", "二审", "三审", "初审", "终审", "主编:",
    "图片编辑", "图编", "摄像:", "连署人", "电子邮箱", "邮箱", "剪辑:", "素材:", "配音:", "后制:", "后期:",
    "监审:",
  ]

  /// Ends of such labels, before a colon.
  static let staffRoles: WordList = [
    "编辑", "责编", "校对", "审核", "监制", "统筹", "策划", "摄影", "制图", "版式", "美编", "终审", "编审",
    "排版", "设计", "整理",
  ]

  /// Labels over the people of an interview, and which side they are on.
  static let castLabels: [(word: Word, role: Person.Role?)] = [
    ("主持人", .interviewer), ("采访人", .interviewer), ("访谈人", nil), ("专访嘉宾", .interviewee),
    ("访谈嘉宾", .interviewee), ("对话嘉宾", .interviewee), ("特邀嘉宾", .interviewee),
    ("受访嘉宾", .interviewee), ("受访专家", .interviewee), ("受访人", .interviewee),
    ("受访者", .interviewee), ("本期嘉宾", .interviewee), ("与谈嘉宾", .interviewee),
    ("与谈人", .interviewee), ("与谈贵宾", .interviewee), ("与谈来宾", .interviewee), ("讨论嘉宾", .interviewee),
    ("嘉宾", .interviewee), ("对话人", nil),
    ("对谈人", nil), ("采访嘉宾", .interviewee), ("圆桌嘉宾", .interviewee), ("主持", .interviewer),
    ("采访对象", .interviewee), ("采访人物", .interviewee), ("被访者", .interviewee),
    ("主持人兼采访", .interviewer),
  ]

  /// The hundred commonest surnames and some others: evidence for a name, never a condition.
  ///
  /// Source: the Ministry of Public Security's report on names, 2021.
  static let surnames: ScalarSet = """
    王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜\
    苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺\
    顾毛郝龚邵万钱严覃武戚莫孔向汤肖闫温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧\
    耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳阳管柴蒙\
    鲍华喻祁蒲房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦岑景党宫费卜冷晏席卫米柏宗\
    瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡\
    鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练\
    廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓\
    修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利呼居揭干但尉冶斯元束檀衣信展阴\
    昝智幸奉植衡富尧闭由常赖洪丘稽竺宇台习保凤钮
    """

  /// The most frequent surnames, and others that hardly begin a word.
  static let commonSurnames: ScalarSet = """
    王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜\
    苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺\
    顾毛郝龚邵万钱严覃武戚莫孔汤肖闫康施牛樊葛邢倪庄聂章鲁岳翟殷詹申俞柳祝舒阮柯梅童凌毕裴\
    翁骆柴鲍祁滕屈饶艾尤
    """

  /// Frequent surnames that begin words as often.
  static let wordSurnames: ScalarSet = "马林高田于任金石方白江段史龙万严武黄雷毛夏康程钱熊牛陆叶柳章申"
}
