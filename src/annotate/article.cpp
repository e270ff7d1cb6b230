#include "annotate/article.h"

namespace gongwen::annotate {

std::string_view name(Origin origin) {
  switch (origin) {
    case Origin::Person: return "person";
    case Origin::Option: return "option";
    case Origin::Sidecar: return "sidecar";
    case Origin::Path: return "path";
    case Origin::Inferred: return "inferred";
    case Origin::Unknown: break;
  }
  return "unknown";
}

std::string_view name(Kind kind) {
  switch (kind) {
    case Kind::News: return "news";
    case Kind::Photo: return "photo";
    case Kind::Feature: return "feature";
    case Kind::Document: return "document";
    case Kind::Continuation: break;
  }
  return "continuation";
}

std::string_view name(BodyKind kind) { return kind == BodyKind::Union ? "union" : "enterprise"; }

std::string Article::body() const {
  std::string result;
  for (const page::Paragraph& paragraph : repaired.paragraphs) {
    switch (paragraph.role) {
      case page::Role::Body:
      case page::Role::Section:
      case page::Role::Caption:
      case page::Role::Credit:
      case page::Role::Note: break;
      default: continue;
    }
    if (!result.empty()) result += '\n';
    result.append(repaired.text, paragraph.begin, paragraph.end - paragraph.begin);
  }
  return result;
}

}  // namespace gongwen::annotate
