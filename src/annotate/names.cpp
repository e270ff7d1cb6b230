#include "annotate/names.h"

#include "text/utf8.h"

#include <algorithm>
#include <utility>

namespace gongwen::annotate {
namespace {

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

class Reader {
 public:
  Reader(std::string_view text, std::size_t begin, std::size_t end) : text_(text), at_(begin), end_(end) {}

  NameList run() {
    while (at_ < end_) {
      if (skip_separators()) continue;
      if (step_word()) continue;
      if (!name()) break;
    }
    join_spaced();
    result_.complete = at_ >= end_;
    return std::move(result_);
  }

 private:
  bool skip_separators() {
    const std::size_t begin = at_;
    while (at_ < end_ && is_separator(text::code_point_at(text_, at_).value)) at_ = text::code_point_at(text_, at_).end;
    return at_ > begin;
  }

  bool step_word() {
    for (std::string_view word : {"本报", "本刊", "据", "供稿", "图文", "综合报道", "综合", "报道"}) {
      if (starts(text_, at_, word) && at_ + word.size() <= end_) {
        result_.report = result_.report || word.ends_with("报道");
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
      result_.photo = result_.photo || word.role == photographer;
      if (!word.role.empty())
        result_.tokens.push_back({NameToken::Kind::Role, at_, at_ + word.word.size(), word.role, {}});
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
    NameToken token{NameToken::Kind::Name, at_, at_, {}, {}};
    while (token.end < end_) {
      const text::CodePoint c = text::code_point_at(text_, token.end);
      if (!text::is_han(c.value) && !is_dot(c.value)) break;
      if (token.end > token.begin && role_at(token.end)) break;
      token.end = c.end;
    }
    if (token.end == token.begin) return false;
    token.name = text_.substr(token.begin, token.end - token.begin);
    if (is_house(token.name)) {
      if (result_.house.empty()) result_.house = {token.begin, token.end};
      at_ = token.end;
      return true;
    }
    result_.tokens.push_back(std::move(token));
    at_ = result_.tokens.back().end;
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
    for (std::size_t i = 1; i < result_.tokens.size(); ++i) {
      NameToken& first = result_.tokens[i - 1];
      NameToken& second = result_.tokens[i];
      const auto single = [](const NameToken& t) {
        return t.kind == NameToken::Kind::Name && text::count_characters(t.name) == 1;
      };
      if (!single(first) || !single(second) || text_[first.end] != ' ') continue;
      first.name += second.name;
      first.end = second.end;
      result_.tokens.erase(result_.tokens.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }

  static bool is_house(std::string_view name) {
    return name.ends_with("图片") || name.ends_with("图片社") || name.ends_with("影像") || name.ends_with("图片网");
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t end_;
  NameList result_;
};

}  // namespace

NameList read_names(std::string_view text, std::size_t begin, std::size_t end) {
  return Reader(text, begin, end).run();
}

bool is_role_at(std::string_view text, std::size_t at) {
  return std::any_of(std::begin(role_words), std::end(role_words),
                     [&](const RoleWord& word) { return !word.role.empty() && starts(text, at, word.word); });
}

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

}  // namespace gongwen::annotate
