#include "support/compose/writers.h"

#include "support/compose/characters.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gongwen::compose {
namespace {

using page::Role;

constexpr std::u32string_view surnames =
    U"丁卜万尹毛孔邓艾石龙卢叶田付白丛冯吕朱乔任华向庄刘江汤许阮孙严苏杜李杨吴邱何余汪沈宋张陆陈邵范林罗金周郑"
    U"单胡柳段侯姜洪姚贺秦袁夏顾钱徐殷高郭唐陶黄曹常崔康章梁彭董韩覃程傅曾温谢蓝蒙赖雷詹蔡廖黎滕潘薛霍戴魏";
constexpr std::u32string_view given =
    U"一文方元云天木少水月风正平石立永冬宁民占有成光帆如志利伯启君青坤若林松昕明岩岚佩金学雨波泽宗诗建春星秋思俊"
    U"海悦家雪梅晨清淑涵彬晓菲敏鸿琪博斯晴景舒然瑞楠鹏新慧睿翠蕾霖燕薇曦";
constexpr std::array<std::string_view, 5> agencies = {"人民图片", "江海图片", "视觉中国", "新华社", "长风图片"};
constexpr std::array<std::string_view, 8> datelines = {"北京", "上海", "广州", "成都", "武汉", "沈阳", "兰州", "长沙"};

void insert_above_body(Story& story, std::string text) {
  story.lines.insert(story.lines.begin() + static_cast<std::ptrdiff_t>(story.opening()),
                     Line{Role::Byline, std::move(text), {}, false, false, {}});
}

}  // namespace

Writers::Writers(Draft& draft)
    : draft_(draft),
      way_(static_cast<Way>(draft.random.below(static_cast<std::size_t>(Way::count)))),
      other_way_(static_cast<Way>(draft.random.below(static_cast<std::size_t>(Way::count)))),
      credit_(draft.random.below(9)) {
  // The brackets are what most papers print.
  if (draft.random.chance(0.4)) way_ = draft.random.chance(0.5) ? Way::Brackets : Way::SpacedBrackets;
}

std::string Writers::name() {
  Random& random = draft_.random;
  std::u32string name(1, random.any(surnames));
  name += random.any(given);
  if (random.chance(0.7)) name += random.any(given);
  return narrow(name);
}

std::string Writers::names(std::size_t most, const std::string& between) {
  std::string all = name();
  for (std::size_t more = draft_.random.below(most); more > 0; --more) all += between + name();
  return all;
}

std::string Writers::dispatch() {
  Random& random = draft_.random;
  const std::string place(random.any(datelines));
  const std::string date =
      std::to_string(random.between(1, 12)) + "月" + std::to_string(random.between(1, 28)) + "日电";
  return "新华社" + place + date;
}

std::string Writers::sign_off() {
  switch (draft_.random.below(4)) {
    case 0: return "(据" + dispatch() + ")";
    case 1: return "(" + dispatch() + " 记者" + names(2, "、") + ")";
    default: return "(" + dispatch() + ")";
  }
}

void Writers::open_news(Story& story) {
  Random& random = draft_.random;
  const Way way = random.chance(0.75) ? way_ : other_way_;
  std::string opening;
  switch (way) {
    case Way::Brackets:
    case Way::SpacedBrackets: {
      draft_.tell(Phenomenon::OpeningInBrackets);
      opening = way == Way::Brackets ? "本报讯(" : "本报讯 (";
      const std::size_t who = random.below(5);
      if (who > 0) opening += "记者" + names(2, " ");
      if (who > 1) opening += " ";
      if (who != 1) opening += "通讯员" + names(2, " ");
      opening += ")";
      break;
    }
    case Way::Words:
      draft_.tell(Phenomenon::OpeningInWords);
      opening = "本报讯 记者" + names(1, "") + " 通讯员" + names(2, "、") + "报道 ";
      break;
    case Way::Correspondent:
      draft_.tell(Phenomenon::OpeningByCorrespondent);
      opening = "通讯员" + names(2, "、") + "报道 ";
      break;
    case Way::TwoReporters:
      draft_.tell(Phenomenon::OpeningInWords);
      opening = "记者" + names(2, "、") + "报道 ";
      break;
    case Way::Byline:
      draft_.tell(Phenomenon::BylineInNews);
      insert_above_body(story, "本报记者 " + names(2, " ") + (random.chance(0.5) ? " 本报通讯员 " + name() : ""));
      return;
    case Way::None:
    case Way::count: draft_.tell(Phenomenon::NoOpening); return;
  }
  Line& first = story.lines[story.opening()];
  first.text = opening + first.text;
}

void Writers::open_agency(Story& story) {
  draft_.tell(Phenomenon::OpeningOfAgency);
  Line& first = story.lines[story.opening()];
  switch (draft_.random.below(4)) {
    case 0: first.text = "据" + dispatch() + " " + first.text; break;
    case 1: first.text = dispatch() + "(记者" + names(2, "、") + ")" + first.text; break;
    case 2:
      first.text = dispatch() + " " + first.text;
      insert_above_body(story, "新华社记者 " + names(2, " "));
      break;
    default: first.text = dispatch() + " " + first.text;
  }
}

void Writers::sign_feature(Story& story) {
  Random& random = draft_.random;
  switch (random.below(6)) {
    case 0:
    case 1: insert_above_body(story, "本报记者 " + names(2, " ")); break;
    case 2:
      draft_.tell(Phenomenon::TwoBylines);
      insert_above_body(story, "本报记者 " + name());
      insert_above_body(story, "本报通讯员 " + names(2, " "));
      break;
    case 3: insert_above_body(story, "本报通讯员 " + names(2, " ")); break;
    case 4: insert_above_body(story, "记者 " + name() + " 通讯员 " + name()); break;
    default: insert_above_body(story, "本报记者 " + name() + " 本报通讯员 " + names(2, " "));
  }
}

void Writers::credit_photo(Story& story) {
  Random& random = draft_.random;
  const std::size_t way = random.chance(0.6) ? credit_ : random.below(9);
  std::string credit;
  switch (way) {
    case 0: credit = "本报记者 " + name() + " 摄"; break;
    case 1: credit = "新华社记者 " + name() + " 摄"; break;
    case 2: credit = name() + " 摄"; break;
    case 3: credit = name() + " 摄/" + std::string(random.any(agencies)); break;
    case 4: credit = name() + "/" + std::string(random.any(agencies)); break;
    case 5: credit = "通讯员 " + name(); break;
    case 6: credit = "本报记者 " + name() + " 摄影报道"; break;
    default: credit = "本报通讯员 " + name() + " 摄";
  }
  if (way == 4 || way == 5) draft_.tell(Phenomenon::CreditWithoutWord);
  if (way == 3 || way == 4) draft_.tell(Phenomenon::CreditOfAgency);
  if (random.chance(0.25)) {
    draft_.tell(Phenomenon::CreditInCaption);
    story.lines.back().text += (random.chance(0.6) ? " " : "") + credit;
    return;
  }
  story.lines.push_back({Role::Credit, credit, {}, false, random.chance(0.5), {}});
}

}  // namespace gongwen::compose
