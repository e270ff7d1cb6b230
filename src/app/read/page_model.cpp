#include "app/read/page_model.h"

#include "app/describe.h"
#include "app/messages.h"
#include "app/text.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

constexpr double sure = 0.8;

}  // namespace

void PageModel::show(std::shared_ptr<const Reading> reading) {
  beginResetModel();
  reading_ = std::move(reading);
  rows_.clear();
  begins_.clear();
  hit_ = -1;
  std::map<int, Row*> by_line;
  current_.clear();
  if (reading_) {
    current_ = reading_->article.id;
    const auto& blocks = reading_->page.blocks();
    rows_.resize(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      rows_[i].block = i;
      by_line[blocks[i].line] = &rows_[i];
    }
    for (std::size_t a = 0; a < reading_->neighbours.size(); ++a) {
      const annotate::Article& article = reading_->neighbours[a];
      for (std::size_t p = 0; p < article.lines.size(); ++p) {
        const auto row = by_line.find(article.lines[p]);
        if (row == by_line.end()) continue;
        row->second->article = static_cast<int>(a);
        row->second->role = article.pieces[p].role;
      }
      for (const auto& joined : article.joins) {
        if (joined.piece == 0 || joined.piece >= article.lines.size()) continue;
        const auto row = by_line.find(article.lines[joined.piece - 1]);
        if (row == by_line.end()) continue;
        row->second->joined_to = article.lines[joined.piece];
        row->second->confidence = joined.confidence;
        row->second->reasons = joined.reasons;
      }
    }
    mark_hits(by_line);
  }
  endResetModel();
}

void PageModel::mark_hits(const std::map<int, Row*>& by_line) {
  const page::Repaired& text = reading_->article.repaired;
  std::map<Row*, std::vector<std::pair<search::Range, int>>> found;  // Bytes of each row's text, and of which hit.
  for (int hit = 0; hit < static_cast<int>(reading_->hits.size()); ++hit) {
    const auto& [begin, end] = reading_->hits[static_cast<std::size_t>(hit)];
    begins_.push_back(-1);
    for (const page::Stretch& stretch : text.stretches(begin, end)) {
      const auto row = by_line.find(stretch.line);
      if (row == by_line.end()) continue;
      if (begins_.back() < 0) begins_.back() = static_cast<int>(row->second - rows_.data());
      const std::string_view trimmed = reading_->page.trimmed(row->second->block);
      const auto indent = static_cast<std::size_t>(trimmed.data() - reading_->page.line(row->second->block).data());
      // A line that a person has corrected stands here as it was printed, and may be shorter.
      if (stretch.begin < indent || stretch.end - indent > trimmed.size()) continue;
      found[row->second].push_back({{stretch.begin - indent, stretch.end - indent}, hit});
    }
  }
  for (auto& [row, hits] : found) {
    std::ranges::sort(hits);
    Utf16Offsets offsets(reading_->page.trimmed(row->block));
    for (const auto& [bytes, hit] : hits) {
      const int from = offsets.at(bytes.first);
      row->hits.push_back({hit, {from, offsets.at(bytes.second) - from}});
    }
  }
}

template <class Wanted>
std::vector<Mark> PageModel::marks(const Row& row, Wanted wanted) {
  std::vector<Mark> marks;
  for (const auto& [hit, mark] : row.hits) {
    if (wanted(hit)) marks.push_back(mark);
  }
  return marks;
}

void PageModel::set_hit(int index) {
  if (index == hit_ || rows_.empty()) return;
  hit_ = index;
  emit dataChanged(this->index(0), this->index(rowCount() - 1), {CurrentHitRole});
}

int PageModel::hit_row() const {
  return hit_ < 0 || hit_ >= static_cast<int>(begins_.size()) ? -1 : begins_[static_cast<std::size_t>(hit_)];
}

void PageModel::set_current(const std::string& article) {
  if (article == current_ || rows_.empty()) return;
  current_ = article;
  emit dataChanged(index(0), index(rowCount() - 1), {CurrentRole});
}

int PageModel::first_row() const {
  for (int row = 0; row < rowCount(); ++row) {
    if (data(index(row), CurrentRole).toBool()) return row;
  }
  return -1;
}

int PageModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QString PageModel::join(const Row& row) const {
  if (row.joined_to == 0) return {};
  QString text = tr("↓ goes on in line %1 · %2").arg(row.joined_to).arg(row.confidence, 0, 'f', 2);
  for (const QString& reason : localized(row.reasons)) text += u" · "_s + reason;
  return text;
}

QVariant PageModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const annotate::Article* article =
      row.article < 0 ? nullptr : &reading_->neighbours[static_cast<std::size_t>(row.article)];
  switch (role) {
    case Qt::DisplayRole: return harmless(to_qt(reading_->page.trimmed(row.block)));
    case Qt::AccessibleDescriptionRole: return describe(row.role);
    case LineRole: return reading_->page.blocks()[row.block].line;
    case RoleRole: return describe(row.role);
    case HeadlineRole: return row.role == page::Role::Headline;
    case CurrentRole: return article != nullptr && article->id == current_;
    case ArticleRole: return article == nullptr ? QString() : to_qt(article->id);
    case JoinRole: return join(row);
    case DoubtRole: return row.confidence < sure;
    case HitsRole: return QVariant::fromValue(marks(row, [](int) { return true; }));
    case CurrentHitRole: return QVariant::fromValue(marks(row, [this](int hit) { return hit == hit_; }));
    default: return {};
  }
}

}  // namespace gongwen::app
