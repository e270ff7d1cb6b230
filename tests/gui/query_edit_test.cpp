#include "app/find/query_edit.h"

#include <gtest/gtest.h>

namespace gongwen::test {
namespace {

using app::Pick;
using app::picked;
using search::Field;
using search::Filter;
using search::Query;

const Query words{{{"疗休养"}}, {}};

TEST(Picked, OnlyTakesThePlaceOfTheFieldsOtherFilters) {
  Query query = picked(words, Field::Region, "330000", Pick::Only);
  query = picked(query, Field::Topic, "疗休养", Pick::Only);
  query = picked(query, Field::Region, "320000", Pick::Only);
  EXPECT_EQ(query.clauses, words.clauses);
  EXPECT_EQ(query.filters, (std::vector<Filter>{{Field::Topic, "疗休养", false}, {Field::Region, "320000", false}}));
}

TEST(Picked, OnlyAgainTakesItAway) {
  EXPECT_EQ(picked(picked(words, Field::Date, "2024", Pick::Only), Field::Date, "2024", Pick::Only), words);
}

TEST(Picked, OnlyOfOneAmongSeveralKeepsIt) {
  Query query = picked(words, Field::Date, "2023", Pick::Only);
  query = picked(query, Field::Date, "2024", Pick::Add);
  query = picked(query, Field::Date, "2024", Pick::Only);
  EXPECT_EQ(query.filters, (std::vector<Filter>{{Field::Date, "2024", false}}));
}

TEST(Picked, ExcludingWhatWasIncludedTurnsItRound) {
  Query query = picked(words, Field::Region, "330000", Pick::Add);
  query = picked(query, Field::Region, "330000", Pick::Exclude);
  EXPECT_EQ(query.filters, (std::vector<Filter>{{Field::Region, "330000", true}}));
  EXPECT_EQ(picked(query, Field::Region, "330000", Pick::Exclude), words);
}

TEST(Without, TakesOneFilterOrAllFilters) {
  const Query query{{{"疗休养"}, {"补贴"}}, {{Field::Date, "2024", false}, {Field::Topic, "疗休养", true}}};
  EXPECT_EQ(app::without(query, query.filters[0]).filters, (std::vector<Filter>{query.filters[1]}));
  EXPECT_EQ(app::without(query, query.filters[0]).clauses, query.clauses);
  EXPECT_EQ(app::without_filters(query).filters.size(), 0U);
}

}  // namespace
}  // namespace gongwen::test
