#include "annotate/bylines.h"

#include "annotate/names.h"

#include <algorithm>
#include <utility>

namespace gongwen::annotate {
namespace {

bool starts(std::string_view text, std::size_t at, std::string_view word) { return text.substr(at).starts_with(word); }

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
  bool take(const NameList& list, std::string_view fallback, std::string_view rule) {
    if (!list.house.empty() && result_.agency.empty()) {
      result_.agency = reading_.original(list.house.begin, list.house.end);
      result_.agency_evidence = reading_.evidence(list.house.begin, list.house.end, "agency");
    }
    std::string_view role;
    bool any = false;
    for (std::size_t i = 0; i < list.tokens.size(); ++i) {
      const NameToken& token = list.tokens[i];
      if (token.kind == NameToken::Kind::Role) {
        // 记者 张三 摄: the credit names the role already.
        role = token.role == photographer && !role.empty() ? role : token.role;
        continue;
      }
      if (!is_name(token.name)) continue;
      std::string_view own = role;
      if (own.empty()) own = list.photo ? photographer : fallback;
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
    const NameList list = read_names(text_, begin, end);
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
      const NameList list = read_names(text_, at + 1, close);
      if (names_a_role(text_.substr(at, close - at)) && (list.complete || announced)) take(list, reporter, "opening");
      return;
    }
    if (!announced && !begins_with_role(at)) return;
    const NameList list = read_names(text_, at, paragraph.end);
    if (list.report && !list.tokens.empty() && list.tokens.front().kind == NameToken::Kind::Role)
      take(list, {}, "opening");
    else if (announced && list.report)
      take(list, reporter, "opening");
  }

  bool begins_with_role(std::size_t at) const { return starts(text_, at, "本报") || is_role_at(text_, at); }

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
    const NameList list = read_names(text_, paragraph.begin + stop, paragraph.begin + end);
    if (!list.complete) return;
    const bool named = std::any_of(list.tokens.begin(), list.tokens.end(),
                                   [](const NameToken& t) { return t.kind == NameToken::Kind::Role; });
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
    const NameList list = read_names(text_, begin, paragraph.end - 1);
    if (!list.complete || list.tokens.empty()) return;
    if (names_a_role(view.substr(open))) {
      take(list, reporter, "signature");
    } else if (view.substr(0, open).ends_with("。") &&
               std::all_of(list.tokens.begin(), list.tokens.end(), [](const NameToken& t) {
                 return t.kind == NameToken::Kind::Role || (is_name(t.name) && !holds_function_word(t.name));
               })) {
      take(list, list.photo ? photographer : correspondent, "signature");
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
