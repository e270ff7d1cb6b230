#include "annotate/bylines.h"

#include "text/utf8.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace gongwen::annotate {
namespace {

constexpr std::string_view reporter = "记者";
constexpr std::string_view correspondent = "通讯员";
constexpr std::string_view photographer = "摄影";

struct RoleWord {
  std::string_view word;
  std::string_view role;  // empty: says nothing of itself
};
// The longer first.
constexpr RoleWord role_words[] = {{"特约通讯员", "特约通讯员"},
                                   {"特约记者", "特约记者"},
                                   {"特约摄影记者", "特约记者"},
                                   {"摄影记者", reporter},
                                   {"实习记者", reporter},
                                   {"见习记者", reporter},
                                   {"驻站记者", reporter},
                                   {"首席记者", reporter},
                                   {"融媒体记者", reporter},
                                   {"全媒体记者", reporter},
                                   {"实习生", correspondent},
                                   {"记者", reporter},
                                   {"通讯员", correspondent},
                                   {"摄影报道", photographer},
                                   {"摄影", photographer},
                                   {"摄", photographer},
                                   {"作者", correspondent},
                                   {"文字", ""},
                                   {"文", ""},
                                   {"图", ""}};

constexpr std::string_view agencies[] = {"新华社", "中国新闻社", "中新社", "新华网", "人民网", "中新网", "视觉中国"};

// Characters that no name holds, so that running text is not taken for names.
constexpr std::u32string_view never_in_name = U"的了在从是会上前获悉据对将与和为到日月年市县区省工";

bool starts(std::string_view text, std::size_t at, std::string_view word) { return text.substr(at).starts_with(word); }

bool is_separator(char32_t c) {
  return c == U' ' || c == U'、' || c == U',' || c == U'/' || c == U';' || c == U':' || c == U'|' || c == U'\n' ||
         c == U'□' || c == U'■' || c == U'◆' || c == U'●' || c == U'▲' || c == U'/';
}

bool is_dot(char32_t c) { return c == U'·' || c == U'•' || c == U'・' || c == U'‧'; }

struct Token {
  enum class Kind { Role, Name } kind = Kind::Name;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view role;
  std::string name;
  bool after_space = false;
};

struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool empty() const { return begin == end; }
};

// Reads roles and names from `begin` on, up to a character that neither is.
class List {
 public:
  List(std::string_view text, std::size_t begin, std::size_t end) : text_(text), at_(begin), end_(end) {}

  // False when something stands there that is neither role nor name.
  bool read() {
    while (at_ < end_) {
      if (skip_separators()) continue;
      if (step_word()) continue;
      if (!name()) break;
    }
    join_spaced();
    return at_ >= end_;
  }

  std::size_t at() const { return at_; }
  const std::vector<Token>& tokens() const { return tokens_; }
  /// A picture agency of any name: 人民图片.
  const Span& house() const { return house_; }
  bool photo() const { return photo_; }
  bool report() const { return report_; }

 private:
  bool skip_separators() {
    const std::size_t begin = at_;
    while (at_ < end_ && is_separator(text::code_point_at(text_, at_).value)) at_ = text::code_point_at(text_, at_).end;
    spaced_ = spaced_ || at_ > begin;
    return at_ > begin;
  }

  bool step_word() {
    for (std::string_view word : {"本报", "本刊", "据", "供稿", "图文", "综合报道", "综合", "报道"}) {
      if (starts(text_, at_, word) && at_ + word.size() <= end_) {
        report_ = report_ || word.ends_with("报道");
        at_ += word.size();
        if (word.ends_with("报道")) end_ = at_;
        return true;
      }
    }
    for (std::string_view word : agencies) {
      if (starts(text_, at_, word)) {
        at_ += word.size();
        if (starts(text_, at_, "发")) at_ += std::string_view("发").size();
        return true;
      }
    }
    for (const RoleWord& word : role_words) {
      if (!starts(text_, at_, word.word) || at_ + word.word.size() > end_) continue;
      // 文 and 图 begin names too: only 文/图, 图/文, 文:.
      if (word.role.empty() && !stands_alone(at_ + word.word.size())) continue;
      photo_ = photo_ || word.role == photographer;
      if (!word.role.empty())
        tokens_.push_back({Token::Kind::Role, at_, at_ + word.word.size(), word.role, {}, spaced_});
      spaced_ = false;
      at_ += word.word.size();
      if (word.word == "摄影报道") end_ = at_;
      return true;
    }
    return false;
  }

  bool stands_alone(std::size_t end) const {
    return end >= end_ || starts(text_, end, "/") || starts(text_, end, ":") || starts(text_, end, " ") ||
           starts(text_, end, "、") || starts(text_, end, "图") || starts(text_, end, "文");
  }

  // Han characters up to a separator or a role.
  bool name() {
    Token token{Token::Kind::Name, at_, at_, {}, {}, spaced_};
    while (token.end < end_) {
      const text::CodePoint c = text::code_point_at(text_, token.end);
      if (!text::is_han(c.value) && !is_dot(c.value)) break;
      if (token.end > token.begin && role_at(token.end)) break;
      token.end = c.end;
    }
    if (token.end == token.begin) return false;
    token.name = text_.substr(token.begin, token.end - token.begin);
    if (is_house(token.name)) {
      if (house_.empty()) house_ = {token.begin, token.end};
      at_ = token.end;
      return true;
    }
    tokens_.push_back(std::move(token));
    spaced_ = false;
    at_ = tokens_.back().end;
    return true;
  }

  bool role_at(std::size_t at) const {
    for (std::string_view word : {"本报", "报道", "特约", "记者", "通讯员", "摄影", "实习生", "综合报道", "供图"}) {
      if (starts(text_, at, word)) return true;
    }
    return starts(text_, at, "摄") && stands_alone(at + 3);
  }

  // 李 丰 is one name: two single characters with a space between.
  void join_spaced() {
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      Token& first = tokens_[i - 1];
      Token& second = tokens_[i];
      const auto single = [](const Token& t) {
        return t.kind == Token::Kind::Name && text::count_characters(t.name) == 1;
      };
      if (!single(first) || !single(second) || text_[first.end] != ' ') continue;
      first.name += second.name;
      first.end = second.end;
      tokens_.erase(tokens_.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }

  static bool is_house(std::string_view name) {
    return name.ends_with("图片") || name.ends_with("图片社") || name.ends_with("影像") || name.ends_with("图片网");
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t end_;
  Span house_;
  std::vector<Token> tokens_;
  bool spaced_ = false;
  bool photo_ = false;
  bool report_ = false;
};

bool is_name(std::string_view name) {
  const std::size_t length = text::count_characters(name);
  bool dotted = false;
  for (std::size_t at = 0; at < name.size();) {
    const text::CodePoint c = text::code_point_at(name, at);
    dotted = dotted || is_dot(c.value);
    at = c.end;
  }
  if (dotted) return length >= 4 && length <= 20;
  return length >= 2 && length <= 4;
}

bool holds_function_word(std::string_view name) {
  for (std::size_t at = 0; at < name.size();) {
    const text::CodePoint c = text::code_point_at(name, at);
    if (never_in_name.find(c.value) != std::u32string_view::npos) return true;
    at = c.end;
  }
  return false;
}

class Signer {
 public:
  explicit Signer(const Reading& reading) : reading_(reading), text_(reading.text()) {}

  Signatures run() {
    const auto& paragraphs = reading_.paragraphs();
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
      const page::Paragraph& paragraph = paragraphs[i];
      agency(paragraph);
      switch (paragraph.role) {
        case page::Role::Byline: line(paragraph, "byline"); break;
        case page::Role::Credit: line(paragraph, "credit"); break;
        case page::Role::Caption:
          opening(paragraph);
          tail(paragraph);
          break;
        case page::Role::Body:
          opening(paragraph);
          if (i + 1 == paragraphs.size() || paragraphs[i + 1].role != page::Role::Body) closing(paragraph);
          break;
        case page::Role::Note: opening(paragraph); break;
        default: break;
      }
    }
    return std::move(result_);
  }

 private:
  void add(std::string_view role, std::size_t begin, std::size_t end, std::string_view rule) {
    std::string printed(reading_.original(begin, end));
    std::erase(printed, ' ');
    const bool known =
        std::any_of(result_.bylines.begin(), result_.bylines.end(), [&](const Byline& b) { return b.name == printed; });
    if (known) return;
    result_.bylines.push_back({std::move(printed), std::string(role), reading_.evidence(begin, end, rule)});
  }

  // Gives each name the role that stands before it; a name without one, the role behind it or `fallback`.
  bool take(const List& list, std::string_view fallback, std::string_view rule) {
    if (!list.house().empty() && result_.agency.empty()) {
      result_.agency = reading_.original(list.house().begin, list.house().end);
      result_.agency_evidence = reading_.evidence(list.house().begin, list.house().end, "agency");
    }
    std::string_view role;
    bool any = false;
    for (std::size_t i = 0; i < list.tokens().size(); ++i) {
      const Token& token = list.tokens()[i];
      if (token.kind == Token::Kind::Role) {
        // 记者 张三 摄: the credit names the role already.
        role = token.role == photographer && !role.empty() ? role : token.role;
        continue;
      }
      if (!is_name(token.name)) continue;
      std::string_view own = role;
      if (own.empty()) own = list.photo() ? photographer : fallback;
      if (own.empty()) continue;
      add(own, token.begin, token.end, rule);
      any = true;
    }
    return any;
  }

  void line(const page::Paragraph& paragraph, std::string_view rule) {
    std::size_t begin = paragraph.begin;
    std::size_t end = paragraph.end;
    while (begin < end && (text_[begin] == '(' || text_[begin] == ' ')) ++begin;
    while (end > begin && (text_[end - 1] == ')' || text_[end - 1] == ' ')) --end;
    List list(text_, begin, end);
    list.read();
    take(list, paragraph.role == page::Role::Credit ? photographer : reporter, rule);
  }

  // 本报讯(记者X 通讯员Y Z), 本报讯 记者X报道, 新华社北京3月1日电(记者X), 记者X、Y报道 at the beginning of a paragraph.
  void opening(const page::Paragraph& paragraph) {
    std::size_t at = paragraph.begin;
    const auto skip = [&] {
      while (at < paragraph.end && text_[at] == ' ') ++at;
    };
    bool announced = false;
    for (std::string_view word : {"本报讯", "本刊讯", "本网讯", "本报电"}) {
      if (starts(text_, at, word)) {
        at += word.size();
        announced = true;
      }
    }
    if (!announced) {
      // A dateline: up to 电 or 讯 within the first clause.
      const std::string_view head = text_.substr(at, std::min<std::size_t>(paragraph.end - at, 75));
      for (std::string_view word : {"日电", "日讯"}) {
        const std::size_t found = head.find(word);
        if (found == std::string_view::npos || head.substr(0, found).find(',') != std::string_view::npos) continue;
        at += found + word.size();
        announced = true;
        break;
      }
    }
    skip();
    if (starts(text_, at, "(")) {
      const std::size_t close = text_.find(')', at);
      if (close == std::string_view::npos || close >= paragraph.end || close - at > 200) return;
      List list(text_, at + 1, close);
      if (names_a_role(text_.substr(at, close - at)) && (list.read() || announced)) take(list, reporter, "opening");
      return;
    }
    if (!announced && !begins_with_role(at)) return;
    List list(text_, at, paragraph.end);
    list.read();
    if (list.report() && !list.tokens().empty() && list.tokens().front().kind == Token::Kind::Role)
      take(list, {}, "opening");
    else if (announced && list.report())
      take(list, reporter, "opening");
  }

  bool begins_with_role(std::size_t at) const {
    if (starts(text_, at, "本报")) return true;
    return std::any_of(std::begin(role_words), std::end(role_words),
                       [&](const RoleWord& word) { return !word.role.empty() && starts(text_, at, word.word); });
  }

  static bool names_a_role(std::string_view text) {
    return text.find("记者") != std::string_view::npos || text.find("通讯员") != std::string_view::npos;
  }

  // The credit at the end of a caption: … 本报记者 X 摄, (X 摄), X/摄, 摄影:X, 新华社记者 X.
  void tail(const page::Paragraph& paragraph) {
    const std::string_view caption = reading_.view(paragraph);
    std::size_t stop = std::string_view::npos;
    std::size_t end = caption.size();
    while (end > 0 && (caption[end - 1] == ')' || caption[end - 1] == ' ')) --end;
    for (std::string_view mark : {"。", "!", "?", "”", "(", "…"}) {
      const std::size_t found = caption.substr(0, end).rfind(mark);
      if (found != std::string_view::npos && (stop == std::string_view::npos || found + mark.size() > stop))
        stop = found + mark.size();
    }
    if (stop == std::string_view::npos || stop >= end || end - stop > 120) return;
    List list(text_, paragraph.begin + stop, paragraph.begin + end);
    if (!list.read()) return;
    const bool named = std::any_of(list.tokens().begin(), list.tokens().end(),
                                   [](const Token& t) { return t.kind == Token::Kind::Role; });
    if (named) take(list, photographer, "credit");
  }

  // A signature that ends the text: (本报记者 X), (X).
  void closing(const page::Paragraph& paragraph) {
    const std::string_view view = reading_.view(paragraph);
    if (!view.ends_with(")")) {
      if (view.ends_with("摄") || view.ends_with("摄影报道")) tail(paragraph);
      return;
    }
    const std::size_t open = view.rfind('(');
    if (open == std::string_view::npos || view.size() - open > 100) return;
    const std::size_t begin = paragraph.begin + open + 1;
    List list(text_, begin, paragraph.end - 1);
    if (!list.read() || list.tokens().empty()) return;
    if (names_a_role(view.substr(open))) {
      take(list, reporter, "signature");
    } else if (view.substr(0, open).ends_with("。") &&
               std::all_of(list.tokens().begin(), list.tokens().end(), [](const Token& t) {
                 return t.kind == Token::Kind::Role || (is_name(t.name) && !holds_function_word(t.name));
               })) {
      take(list, list.photo() ? photographer : correspondent, "signature");
    }
  }

  // 新华社 as a dateline, a credit or a byline's house.
  void agency(const page::Paragraph& paragraph) {
    if (!result_.agency.empty()) return;
    const std::string_view view = reading_.view(paragraph);
    for (std::string_view word : {"新华社", "中国新闻社", "中新社"}) {
      const std::size_t at = view.find(word);
      if (at == std::string_view::npos) continue;
      const std::size_t behind = at + word.size();
      const bool display = paragraph.role == page::Role::Byline || paragraph.role == page::Role::Credit ||
                           paragraph.role == page::Role::Note;
      const std::size_t wire = view.find("电", behind);
      const bool dateline = wire != std::string_view::npos && wire - behind < 45 &&
                            view.substr(behind, wire - behind).find("日") != std::string_view::npos;
      const bool credit = (starts(view, behind, "记者") || starts(view, behind, "发")) && view.size() - at < 60;
      if (!display && !dateline && !credit) continue;
      result_.agency = word;
      result_.agency_evidence = reading_.evidence(paragraph.begin + at, paragraph.begin + behind, "agency");
      return;
    }
  }

  const Reading& reading_;
  std::string_view text_;
  Signatures result_;
};

}  // namespace

Signatures signatures(const Reading& reading) { return Signer(reading).run(); }

}  // namespace gongwen::annotate
