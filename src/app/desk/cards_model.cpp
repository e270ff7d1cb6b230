#include "app/desk/cards_model.h"

#include "app/describe.h"
#include "app/desk/lines_mime.h"
#include "app/desk/repairs.h"
#include "app/messages.h"
#include "app/text.h"

#include <algorithm>
#include <utility>

namespace gongwen::app {

using namespace Qt::StringLiterals;
using Where = page::Placing::Where;

void CardsModel::show(std::shared_ptr<const DeskPage> page) {
  beginResetModel();
  page_ = std::move(page);
  rows_.clear();
  for (std::size_t a = 0; page_ && a < page_->articles().size(); ++a) {
    const int pieces = static_cast<int>(page_->articles()[a].pieces.size());
    for (int piece = -1; piece < pieces; ++piece) rows_.push_back({a, piece});
  }
  endResetModel();
}

int CardsModel::line(const Row& row) const {
  return row.piece < 0 ? 0 : article(row).lines[static_cast<std::size_t>(row.piece)];
}

QModelIndex CardsModel::index_of(int line) const {
  const auto row =
      std::ranges::find_if(rows_, [&](const Row& one) { return one.piece >= 0 && this->line(one) == line; });
  return row == rows_.end() ? QModelIndex() : index(static_cast<int>(row - rows_.begin()));
}

std::vector<int> CardsModel::run(const QModelIndexList& chosen, int line) const {
  std::vector<int> lines;
  const auto spot = page_ ? spot_of(page_->articles(), line) : std::nullopt;
  if (!spot) return lines;
  for (const int one : page_->articles()[spot->article].lines) {
    const bool is_chosen =
        std::ranges::any_of(chosen, [&](const QModelIndex& index) { return index.data(LineRole).toInt() == one; });
    if (is_chosen || one == line) lines.push_back(one);
  }
  return lines;
}

int CardsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant CardsModel::of_head(const annotate::Article& article, int role) const {
  switch (role) {
    case Qt::DisplayRole: return title(article);
    case Qt::AccessibleDescriptionRole:
    case FactsRole:
      return describe(article.kind) + u" · "_s + tr("%n block(s)", nullptr, static_cast<int>(article.pieces.size())) +
             u" · %1"_s.arg(article.confidence, 0, 'f', 2);
    case DoubtRole: return article.confidence < annotate::sure;
    default: return {};
  }
}

QVariant CardsModel::of_block(const Row& row, int role) const {
  const page::Piece& piece = article(row).pieces[static_cast<std::size_t>(row.piece)];
  const page::Join* join = join_at(*page_, line(row));
  switch (role) {
    case Qt::DisplayRole: return harmless(to_qt(words_of(page_->reading->page, line(row))));
    case Qt::AccessibleDescriptionRole: {
      const QString joined = of_block(row, JoinRole).toString();
      return describe(piece.role) + (joined.isEmpty() ? QString() : u" · "_s + joined);
    }
    case RoleRole: return piece.repeat ? tr("Repeat") : describe(piece.role);
    case JoinRole: {
      if (join == nullptr) return piece.continues ? tr("⤷ the paragraph goes on") : QString();
      QString text = (piece.continues ? tr("⤷ the paragraph goes on · %1") : tr("⤷ joined · %1", "confidence"))
                         .arg(join->confidence, 0, 'f', 2);
      for (const QString& reason : localized(join->reasons)) text += u" · "_s + reason;
      return text;
    }
    case DoubtRole: return join != nullptr && is_doubtful(*join);
    default: return {};
  }
}

QVariant CardsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto number = static_cast<std::size_t>(index.row());
  const Row& row = rows_[number];
  if (role == LineRole) return line(row);
  if (role == TintRole) return static_cast<int>(row.article);
  if (role == LastRole) return number + 1 == rows_.size() || rows_[number + 1].piece < 0;
  return row.piece < 0 ? of_head(article(row), role) : of_block(row, role);
}

Qt::ItemFlags CardsModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags plain = QAbstractListModel::flags(index);
  if (!writable_) return plain;
  if (!index.isValid()) return plain | Qt::ItemIsDropEnabled;
  const bool head = rows_[static_cast<std::size_t>(index.row())].piece < 0;
  return plain | (head ? Qt::ItemIsDropEnabled : Qt::ItemIsDragEnabled);
}

QStringList CardsModel::mimeTypes() const { return {lines_mime_type()}; }

QMimeData* CardsModel::mimeData(const QModelIndexList& indexes) const {
  std::vector<int> lines;
  QModelIndexList rows = indexes;
  std::ranges::sort(rows, {}, &QModelIndex::row);
  for (const QModelIndex& index : rows) {
    if (const int line = index.data(LineRole).toInt(); line > 0) lines.push_back(line);
  }
  return to_mime(lines);
}

bool CardsModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
  const auto lines = from_mime(data);
  if (lines.empty() || !writable_) return false;
  if (parent.isValid()) {
    emit dropped_on(lines, article(rows_[static_cast<std::size_t>(parent.row())]).id);
  } else if (row < 0) {
    emit dropped(lines, Where::Alone, 0);
  } else {
    // Between two rows: behind the upper one, or before the lower one where that is the first of its card.
    const int count = rowCount();
    const bool lower_is_block = row < count && rows_[static_cast<std::size_t>(row)].piece >= 0;
    const bool upper_is_block = row > 0 && rows_[static_cast<std::size_t>(row - 1)].piece >= 0;
    if (upper_is_block) {
      emit dropped(lines, Where::Behind, line(rows_[static_cast<std::size_t>(row - 1)]));
    } else if (lower_is_block) {
      emit dropped(lines, Where::Before, line(rows_[static_cast<std::size_t>(row)]));
    }
  }
  // The rows follow when the archive holds them so; the view has none to remove.
  return false;
}

}  // namespace gongwen::app
