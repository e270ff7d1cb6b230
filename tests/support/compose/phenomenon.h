#pragma once

#include <string_view>

namespace gongwen::compose {

/// What may happen on a page; a page tells which did, so that tests can hold that everything does.
enum class Phenomenon {
  ColumnBreak,
  ShortTail,
  ShortFragment,
  MissingText,
  CutOff,
  TailBehindAnother,
  PieceAloneBehindAnother,
  CompleteTailBehindAnother,
  TailBeforeHeadline,
  TailAtTop,
  TailBehindEarlier,
  PhotoInsideColumn,
  HeadInsideColumn,
  LeadBehindBody,
  LeadBehindAnother,
  HeadlineOverSection,
  SectionLast,
  Continuation,
  RotatedContinuation,
  GoesOnElsewhere,
  RepeatedLine,
  RepeatedRun,
  SharedClosing,
  SharedLabel,
  Stack,
  TwoPartHeadline,
  Traditional,
  Photo,
  PhotoWithoutHeadline,
  PhotoOfArticle,
  TwoCaptions,
  CreditInCaption,
  CreditWithoutWord,
  CreditOfAgency,
  ShortQuote,
  Letter,
  OpeningInBrackets,
  OpeningInWords,
  OpeningByCorrespondent,
  OpeningOfAgency,
  BylineInNews,
  TwoBylines,
  NoOpening,
  DoubledCharacter,
  DroppedCharacter,
  StrayWord,
  SpaceInWord,
  LookAlike,
  HalfWidth,
  FullWidth,
  MixedWidth,
  LikeSubjects,
  WithoutGap,
  WideGap,
  count
};

/// In words: `tail before headline`.
[[nodiscard]] std::string_view name(Phenomenon phenomenon);

}  // namespace gongwen::compose
