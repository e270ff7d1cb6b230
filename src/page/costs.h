#pragma once

/// The costs of one reading of a page, in one unit of energy (nats, a logarithm of odds): the reading with the least
/// sum is taken. The values are fitted on composed pages (tests/support/compose), on pages of the sample archive and on
/// real ones; what a cost means counts for more than its last digit.
namespace gongwen::page::costs {

inline constexpr double impossible = 1e6;

// A line in a role that does not suit it.
inline constexpr double stop_in_display = 7.49;            ///< A display line that ends a sentence or a clause.
inline constexpr double inner_stop_in_display = 6.05;      ///< A display line with a 。 inside.
inline constexpr double long_display = 6;                  ///< A display line of over 45 characters.
inline constexpr double open_quote_in_display = 5;         ///< A display line whose quotation is not closed.
inline constexpr double comma_in_display = 1.66;           ///< Each comma of a display line but one.
inline constexpr double inner_question_in_display = 2.52;  ///< A display line that goes on behind a ? or !.
inline constexpr double speech_in_display = 4.48;          ///< A display line that tells who says something: 他说,.
inline constexpr double ends_inside = 5;                   ///< A display line that ends with a particle: 的, 和, 在.
inline constexpr double sentence_in_display = 3.65;  ///< A display line that begins as sentences do: 据悉, 近年来.
inline constexpr double marked_otherwise = 8.06;     ///< A line whose form says that it is something else.
inline constexpr double unmarked = 11.3;             ///< A role that has a form, and the line does not have it.
inline constexpr double headline_like = 0.57;        ///< A nat of evidence by its characters for running text.
inline constexpr double kicker = 1.09;
inline constexpr double colon_in_kicker = 2;  ///< A kicker that begins as headlines do: 丽水:….
inline constexpr double short_kicker =
    1.5;  ///< A kicker of at most 16 characters; of 20 none, and in between in proportion.
inline constexpr double kicker_with_dash = -3.61;
inline constexpr double subtitle = 2.4;         ///< A headline followed by one.
inline constexpr double colon_in_subtitle = 2;  ///< A subtitle that begins as headlines do.
inline constexpr double longer_headline =
    0.4;                                  ///< A headline that is eight characters longer than its kicker or subtitle.
inline constexpr double far_label = 0.8;  ///< A label that stands elsewhere than its headline.
inline constexpr double byline_opening = 1.02;  ///< A byline followed by an opening formula, as agencies have it.
inline constexpr double label = 1.72;
inline constexpr double known_label = -2.73;
inline constexpr double label_as_headline = 3.15;
inline constexpr double long_label = 3;  ///< A label of over ten characters; of six none, and in between in proportion.
inline constexpr double open_body = 0.6;         ///< Body that stops in mid-sentence: every fifth line.
inline constexpr double short_open_body = 3.25;  ///< The same with under 20 characters: rather a display line.
inline constexpr double caption = 0.42;          ///< Body is more frequent.
inline constexpr double picture_words = -4.22;   ///< A caption that says 图为, or ends with its credit.
inline constexpr double caption_without_credit = 3.12;
inline constexpr double credit_without_word = 3.5;  ///< A credit that does not say 摄.

inline constexpr double long_section =
    3.07;  ///< A crosshead of over thirteen characters; of nine none, and of under five so much less.
inline constexpr double colon_in_label = 2;  ///< A label that begins as headlines do.

// What follows what inside an article.
inline constexpr double headline_opening = -0.982;  ///< A headline followed by 本报讯….
inline constexpr double headline_caption = -0.11;
inline constexpr double headline_salutation = -1.45;  ///< A headline followed by 工友们:.
inline constexpr double signature_inside = 3.74;      ///< A letter that goes on below its signature.
inline constexpr double headline_plain = 2.08;        ///< A headline followed by plain text.
inline constexpr double headline_inside = 6;          ///< A headline followed by text that begins in mid-sentence.
inline constexpr double headline_section = 4.65;
inline constexpr double opening_inside = 6.02;    ///< An opening formula inside an article.
inline constexpr double section = 1.15;           ///< A crosshead,
inline constexpr double news_section = 1.56;      ///< more in an article that an opening formula begins,
inline constexpr double lone_section = 0.9;       ///< more where it is the only one.
inline constexpr double dangling_section = 5.05;  ///< A crosshead with nothing below it.
inline constexpr double begins_inside = 2.6;      ///< A complete sentence before text that begins in mid-sentence.

// Where an article begins or ends.
inline constexpr double picture_inside = 3.52;  ///< A picture without a headline inside an article.
inline constexpr double new_article = 0.65;
inline constexpr double over_gap = 3.5;        ///< Going on over three or more blank lines: a picture stood there.
inline constexpr double without_gap = -0.62;   ///< Going on where no blank line parts.
inline constexpr double dangling = 1.5;        ///< An article that ends in mid-sentence.
inline constexpr double lone_headline = 4.47;  ///< A headline with nothing below it.
inline constexpr double headless = 2.16;       ///< A piece without a head.
inline constexpr double headless_opening = 1.51;
inline constexpr double headless_caption = 0.086;

// Links between pieces.
inline constexpr double far = 1.8;            ///< To a piece that does not follow in the file,
inline constexpr double far_closed = 0.82;    ///< More, where a sentence is complete and nothing asks for going on,
inline constexpr double distance = 0.5;       ///< Times the logarithm of the pieces between,
inline constexpr double backward = 0.05;      ///< that even stands before it.
inline constexpr double word_joint = -4.09;   ///< A dictionary word stands over the joint.
inline constexpr double seen_joint = -1.49;   ///< Three characters over the joint stand together elsewhere on the page.
inline constexpr double quote_joint = -3.23;  ///< A quotation opened before is closed behind.
inline constexpr double inside_joint = -0.83;  ///< What follows begins as no sentence does.
inline constexpr double beginning = 0.51;      ///< A nat of evidence that a line goes on in mid-sentence.
inline constexpr double plain_joint = 0.218;   ///< A sentence goes on, as far as one can see.
inline constexpr double opening_joint = 9;     ///< Text that goes on into an opening formula.

// Whose subject a line is.
inline constexpr double prior =
    6500;  ///< Pairs of the page at large that weigh as much as those of the article itself.
inline constexpr double unseen = 0.39;   ///< Lines to count for a pair that an article alone holds.
inline constexpr double general = 6000;  ///< Pairs of Chinese at large that are worth as much as one of this page.
inline constexpr double subject = 0.19;  ///< A nat of evidence: pairs of characters overlap, so less than 1.
inline constexpr double concepts = 0.3;  ///< The same of a concept.
inline constexpr double against = 1.35;  ///< The same of what is not shared.
inline constexpr double certain = 14;    ///< Evidence (nats) beyond which more makes no difference.
inline constexpr double strain = 0.52;  ///< A nat of evidence that the two halves of an article are not about the same,
inline constexpr double most_strain = 4.68;  ///< at most.
inline constexpr double odd =
    0.0093;  ///< The chance of a line to be in an article against all evidence of its subject.
inline constexpr double aside = 0.03;  ///< The share of lines that speak of something else than their article does.

}  // namespace gongwen::page::costs
