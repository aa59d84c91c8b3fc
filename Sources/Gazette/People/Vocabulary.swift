/// Words by which units, posts and roles are told from names and from running text.
///
/// General office language; nothing here names a person, place or newspaper.
enum Vocabulary {
  /// Ends of organisations' names.
  static let unitEnds: WordList = [
    "政协", "委员会", "常委会", "委会", "委", "局", "厅", "部", "院", "所", "处", "大学", "学院", "研究院", "研究所",
    "研究中心", "研究室", "中心", "办", "办公室", "室", "公司", "集团", "协会", "学会", "商会", "联合会",
    "课题组", "调研组", "编写组", "评论部", "编辑部", "党组", "支部", "总支", "党校", "行政学院", "社", "工商联",
    "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟", "妇联", "共青团", "总工会", "侨联",
    "科协", "社科联", "文联", "作协", "界别", "政府", "党委", "智库", "报社", "银行", "法院", "检察院", "学校",
    "小组", "代表团", "界", "联盟", "基金会", "参事室", "事务所", "工作站", "医院", "出版社", "通讯社",
  ]

  /// Ends of posts and titles.
  static let postEnds: WordList = [
    "主席", "主任", "书记", "委员", "常委", "教授", "院长", "所长", "局长", "部长", "省长", "市长", "县长", "区长",
    "镇长", "乡长", "厅长", "处长", "科长", "校长", "会长", "秘书长", "主委", "研究员", "记者", "评论员", "编辑",
    "博导", "导师", "讲师", "院士", "专家", "学者", "律师", "董事", "董事长", "总经理", "经理", "总裁", "顾问",
    "理事", "理事长", "主编", "社长", "台长", "馆长", "代表", "博士", "硕士", "工程师", "医生", "医师", "作家",
    "总监", "负责人", "组长", "队长", "站长", "行长", "庭长", "检察长", "参事", "馆员", "助理", "发言人", "司长",
    "巡视员", "调研员", "博士后", "研究生", "主持人", "总编辑", "总理", "部主任", "干部", "教师", "老师", "通讯员",
    "執行長", "教授", "書記", "委員", "院長", "部長", "局長", "主任委員", "記者", "會長", "校長", "秘書長",
  ]

  /// Words of headlines that no organisation's name holds.
  static let notUnit: WordList = [
    "的", "加快", "推进", "推动", "打造", "提升", "加强", "构建", "促进", "深化", "完善", "走进", "如何", "助力", "迈向",
    "聚焦", "成为", "建成", "走好", "激活", "让", "这个", "一个",
  ]

  /// What stands before a journalist's name.
  static let pressLabels: WordList = [
    "本报记者", "本报评论员", "本报特约评论员", "本报通讯员", "本报特约记者", "本报首席记者", "本报见习记者", "本报实习生",
    "本刊记者", "本刊评论员", "本刊特约评论员", "本网记者", "本网评论员", "本台记者", "新华社记者", "特约记者", "特约评论员",
    "首席记者", "见习记者", "实习记者", "通讯员", "评论员", "记者", "本報記者", "記者", "特約記者", "实习生", "全媒体记者",
    "融媒体记者", "特约撰稿人",
  ]

  /// What stands before an author's name, with its colon or stroke.
  static let authorLabels: WordList = [
    "作者:", "作者 ", "撰稿:", "撰文:", "文/", "文:", "撰文/", "采写:", "采访:", "文丨", "文|", "文｜", "作 者:", "执笔:",
    "提案人:", "执笔人:", "报告人:", "发言人:", "主讲人:", "供稿:", "撰稿人:", "署名:", "作者/", "采写/", "記者:", "记者:",
    "提案者:",
  ]

  /// What people or offices do who hand in a text, and what they are called for it.
  static let signerActs: WordList = ["提案", "建议", "提交", "提出", "报送", "领衔", "撰写", "起草", "申报", "作者"]
  static let signerEnds: WordList = ["人", "者", "单位", "部门", "委员", "代表"]

  /// People who made the page but did not write the article.
  static let staffLabels: WordList = [
    "责任编辑", "责编", "编辑:", "编辑/", "版式", "校对", "美编", "制图", "摄影", "供图", "整理", "审核", "文字编辑",
    "新媒体编辑", "值班", "编审", "监制", "排版", "策划:", "统筹:", "实习编辑", "本版编辑", "本版责编", "視覺", "责任校对",
    "二审", "三审", "初审", "終審", "终审", "主编:", "图片编辑", "图编", "连署人", "連署人", "电子邮箱", "邮箱",
    "编辑：",
  ]

  /// Ends of such labels, before a colon.
  static let staffRoles: WordList = [
    "编辑", "责编", "校对", "审核", "监制", "统筹", "策划", "摄影", "制图", "版式", "美编", "终审", "编审", "排版", "设计",
    "整理", "编輯", "編輯",
  ]

  /// Labels over the people of an interview, and which side they are on.
  static let castLabels: [(word: Word, role: Person.Role?)] = [
    ("主持人", .interviewer), ("采访人", .interviewer), ("访谈人", nil), ("专访嘉宾", .interviewee),
    ("访谈嘉宾", .interviewee), ("对话嘉宾", .interviewee), ("特邀嘉宾", .interviewee),
    ("受访嘉宾", .interviewee), ("受访专家", .interviewee), ("受访人", .interviewee),
    ("受访者", .interviewee), ("本期嘉宾", .interviewee), ("与谈嘉宾", .interviewee),
    ("与谈人", .interviewee), ("讨论嘉宾", .interviewee), ("嘉宾", .interviewee), ("对话人", nil),
    ("对谈人", nil), ("采访嘉宾", .interviewee), ("圆桌嘉宾", .interviewee), ("主持", .interviewer),
    ("采访对象", .interviewee), ("被访者", .interviewee), ("主持人兼采访", .interviewer),
  ]

  /// The hundred commonest surnames and some others: evidence for a name, never a condition.
  ///
  /// Source: the Ministry of Public Security's report on names, 2021.
  static let surnames: ScalarSet = """
    王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖\
    范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤张劉陳楊黃趙吳孫馬鄭謝許鄧馮韓蕭\
    葉蔣蘇魏呂盧鍾譚陸賈鄒顧龍賀錢嚴湯温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅\
    童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜\
    冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢\
    劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜\
    羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由
    """
}
