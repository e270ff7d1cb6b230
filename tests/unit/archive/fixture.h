#pragma once

#include "annotate/article.h"
#include "archive/archive.h"
#include "base/digest.h"

#include <string>
#include <vector>

namespace gongwen::archive {

inline NewPage new_page(const std::string& bytes, const std::string& source) {
  NewPage page;
  page.bytes = bytes;
  page.encoding = "UTF-8";
  page.facts.source = source;
  page.facts.sha256 = sha256(bytes);
  return page;
}

/// An article of `page` that holds its line `line`.
inline annotate::Article article_of(const NewPage& page, int line, const std::string& headline) {
  annotate::Article article;
  article.id = page.facts.sha256.substr(0, 16) + "-" + std::to_string(line);
  article.source = page.facts.source;
  article.page_sha256 = page.facts.sha256;
  article.pieces = {{0, page::Role::Headline, false, false}};
  article.lines = {line};
  article.headline = headline;
  article.repaired.text = headline;
  article.repaired.paragraphs = {{page::Role::Headline, 0, headline.size()}};
  article.repaired.runs = {{0, line, 0}};
  return article;
}

inline Archive open_to_write(const std::filesystem::path& folder) {
  auto archive = Archive::open(folder, Access::ReadWrite);
  if (!archive) throw std::runtime_error(archive.error().message);
  return std::move(*archive);
}

}  // namespace gongwen::archive
