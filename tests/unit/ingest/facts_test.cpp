#include "ingest/facts.h"

#include <gtest/gtest.h>

namespace gongwen::ingest {
namespace {

using annotate::Origin;

TEST(Sidecar, SaysAnyOfPaperDateAndPageNumber) {
  const auto facts = read_sidecar(R"({"paper": " 工人日报 ", "date": "2023-04", "page_no": "02", "scanner": 7})");
  ASSERT_TRUE(facts) << facts.error().message;
  EXPECT_EQ(facts->paper, "工人日报");
  EXPECT_EQ(facts->date, "2023-04");
  EXPECT_EQ(facts->page_no, "2");
  EXPECT_EQ(read_sidecar(R"({"page_no": 3, "paper": null})")->page_no, "3");
  EXPECT_EQ(read_sidecar("{}")->date, "");
}

TEST(Sidecar, IsRefusedRatherThanHalfUnderstood) {
  for (const char* bad : {"", "[]", "2023", "{", "{\"date\": \"2023-02-30\"}", "{\"date\": 2023}", "{\"paper\": [1]}",
                          "{\"page_no\": -1}", "{\"page_no\": 1.5}", "{\"date\": \"28.4.2023\"}"}) {
    const auto facts = read_sidecar(bad);
    ASSERT_FALSE(facts) << bad;
    EXPECT_EQ(facts.error().code, ErrorCode::Invalid) << bad;
  }
}

TEST(PageFacts, TakesEachFromTheFirstThatSaysIt) {
  const Facts option{"甲报", "", ""};
  const Facts own{"乙报", "2023", ""};
  const Facts folder{"丙报", "2022", "7"};
  const auto facts = page_facts("丁报_2021-04-28_02版.txt", option, own, folder);
  EXPECT_EQ(facts.source, "丁报_2021-04-28_02版.txt");
  EXPECT_EQ(facts.paper, "甲报");
  EXPECT_EQ(facts.paper_origin, Origin::Option);
  EXPECT_EQ(facts.date, "2023");
  EXPECT_EQ(facts.date_origin, Origin::Sidecar);
  EXPECT_EQ(facts.page_no, "7");
  EXPECT_EQ(facts.page_no_origin, Origin::Sidecar);
}

TEST(PageFacts, FallsBackToThePathAndThenToUnknown) {
  const auto facts = page_facts("2021-04-28/x.txt", {}, {}, {});
  EXPECT_EQ(facts.date, "2021-04-28");
  EXPECT_EQ(facts.date_origin, Origin::Path);
  EXPECT_EQ(facts.paper, "");
  EXPECT_EQ(facts.paper_origin, Origin::Unknown);
  EXPECT_EQ(facts.page_no_origin, Origin::Unknown);
}

}  // namespace
}  // namespace gongwen::ingest
