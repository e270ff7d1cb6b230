#pragma once

/// The costs of one reading of a page, in one unit of energy: the reading with the least sum is taken. Set by hand
/// after a study of real pages; what a cost means counts for more than its last digit.
namespace gongwen::page::costs {

inline constexpr double impossible = 1e6;

// A line in a role that does not suit it.
inline constexpr double stop_in_display = 8;            ///< A display line that ends a sentence or a clause.
inline constexpr double inner_stop_in_display = 6;      ///< A display line with a 。 inside.
inline constexpr double long_display = 6;               ///< A display line of over 45 characters.
inline constexpr double open_quote_in_display = 5;      ///< A display line whose quotation is not closed.
inline constexpr double comma_in_display = 1.5;         ///< Each comma of a display line but one.
inline constexpr double inner_question_in_display = 2;  ///< A display line that goes on behind a ? or !.
inline constexpr double speech_in_display = 4;          ///< A display line that tells who says something: 他说,.
inline constexpr double ends_inside = 4;                ///< A display line that ends with a particle: 的, 和, 在.
inline constexpr double sentence_in_display = 5;  ///< A display line that begins as sentences do: 据悉, 近年来.
inline constexpr double marked_otherwise = 8;     ///< A line whose form says that it is something else.
inline constexpr double unmarked = 12;            ///< A role that has a form, and the line does not have it.
inline constexpr double kicker = 1.5;
inline constexpr double kicker_with_dash = -3;
inline constexpr double subtitle = 2;
inline constexpr double label = 1.5;
inline constexpr double known_label = -2;
inline constexpr double label_as_headline = 3;
inline constexpr double long_label = 4;       ///< A label of over ten characters.
inline constexpr double open_body = 1.5;      ///< Body that stops in mid-sentence: every fifth line.
inline constexpr double short_open_body = 4;  ///< The same with under 20 characters: rather a display line.
inline constexpr double caption = 1;          ///< Body is more frequent.
inline constexpr double picture_words = -3;   ///< A caption that says 图为, or ends with its credit.
inline constexpr double caption_without_credit = 3;
inline constexpr double credit_without_word = 1.5;  ///< A credit that does not say 摄.

// What follows what inside an article.
inline constexpr double headline_opening = -3.5;  ///< A headline followed by 本报讯….
inline constexpr double headline_caption = -1;
inline constexpr double headline_salutation = -2;  ///< A headline followed by 工友们:.
inline constexpr double signature_inside = 3;      ///< A letter that goes on below its signature.
inline constexpr double headline_plain = 3;        ///< A headline followed by plain text.
inline constexpr double headline_inside = 6;       ///< A headline followed by text that begins in mid-sentence.
inline constexpr double headline_section = 5.5;
inline constexpr double opening_inside = 6;  ///< An opening formula inside an article.
inline constexpr double news_section = 2.2;
inline constexpr double feature_section = 1.2;
inline constexpr double dangling_section = 6;  ///< A crosshead with nothing below it.
inline constexpr double begins_inside = 3;     ///< A complete sentence before text that begins in mid-sentence.

// Where an article begins or ends.
inline constexpr double picture_inside = 2;  ///< A picture without a headline inside an article.
inline constexpr double new_article = 0.5;
inline constexpr double after_gap = -1.5;   ///< Three or more blank lines above: a picture stood there.
inline constexpr double without_gap = 3;    ///< No blank line above.
inline constexpr double dangling = 3.5;     ///< An article that ends in mid-sentence.
inline constexpr double lone_headline = 5;  ///< A headline with nothing below it.
inline constexpr double headless = 4;       ///< A piece without a head.
inline constexpr double headless_opening = 1.5;
inline constexpr double headless_caption = 2.5;

// Links between pieces.
inline constexpr double far = 1.7;            ///< To a piece that does not follow in the file,
inline constexpr double distance = 0.65;      ///< Times the logarithm of the pieces between,
inline constexpr double backward = 0.8;       ///< that even stands before it.
inline constexpr double word_joint = -3.5;    ///< A dictionary word stands over the joint.
inline constexpr double quote_joint = -3;     ///< A quotation opened before is closed behind.
inline constexpr double inside_joint = -1.5;  ///< What follows begins as no sentence does.
inline constexpr double plain_joint = 0.7;    ///< A sentence goes on, as far as one can see.
inline constexpr double opening_joint = 9;    ///< Text that goes on into an opening formula.

// Whose subject a piece is.
inline constexpr double subject = 0.3;  ///< A nat of evidence for another article (bigrams overlap, so less than 1).
inline constexpr double subject_best = -1.5;  ///< However much evidence there is for this article: less than `far`.
inline constexpr double subject_worst_near =
    4;  ///< The same where print puts the piece here: it may go to another, but not alone.
/// Chance, where print puts the piece here: times the root of the hundreds of bigrams.
inline constexpr double subject_slack = 3;
inline constexpr double subject_worst = 9;  ///< However much there is for another.

}  // namespace gongwen::page::costs
