#include "exports/sheet.h"

#include "text/utf8.h"

#include <optional>
#include <utility>

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

namespace gongwen::exports {
namespace {

constexpr double page_width = 595.28;
constexpr double page_height = 841.89;
constexpr double margin = 71;
constexpr double text_width = page_width - 2 * margin;
constexpr double bottom = page_height - margin;
constexpr double leading = 1.6;
constexpr double small = 9;
constexpr double contents_size = 10;
constexpr double contents_height = contents_size * leading;
// Pango lays out a paragraph as a whole: one of megabytes goes in pieces.
constexpr std::size_t piece_characters = 4000;

template <class T>
struct Unref {
  void operator()(T* object) const { g_object_unref(object); }
};
template <class T>
using Object = std::unique_ptr<T, Unref<T>>;

std::string name_of(std::int64_t target) { return "'a" + std::to_string(target) + "'"; }

struct DestroySurface {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct DestroyCanvas {
  void operator()(cairo_t* canvas) const { cairo_destroy(canvas); }
};

Object<PangoContext> make_context() {
  // A font map of its own: the default one is shared between all of a thread.
  const Object<PangoFontMap> fonts(pango_cairo_font_map_new());
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(fonts.get()), 72);
  Object<PangoContext> context(pango_font_map_create_context(fonts.get()));
  pango_context_set_language(context.get(), pango_language_from_string("zh-cn"));
  pango_context_set_round_glyph_positions(context.get(), FALSE);
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context.get(), options);
  cairo_font_options_destroy(options);
  return context;
}

}  // namespace

struct Sheets::State {
  Object<PangoContext> context = make_context();
  std::unique_ptr<cairo_surface_t, DestroySurface> surface;  ///< None: only counts.
  std::unique_ptr<cairo_t, DestroyCanvas> canvas;
  std::string file;
  std::string head;
  std::int64_t page = 0;
  double y = bottom + 1;  ///< Beyond the page: the next line begins one.
  struct Target {
    std::string title;
    std::optional<std::int64_t> number;
  };
  std::optional<Target> target;
  std::int64_t target_page = 0;
  std::int64_t unknown = 0;

  Object<PangoLayout> layout(std::string_view text, const Look& look, double width) {
    Object<PangoLayout> made(pango_layout_new(context.get()));
    PangoFontDescription* font = pango_font_description_from_string("Noto Serif CJK SC, Source Han Serif SC, serif");
    pango_font_description_set_size(font, static_cast<int>(look.size * PANGO_SCALE));
    if (look.bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(made.get(), font);
    pango_font_description_free(font);
    pango_layout_set_width(made.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(made.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_indent(made.get(), static_cast<int>(look.indent * PANGO_SCALE));
    pango_layout_set_text(made.get(), text.data(), static_cast<int>(text.size()));
    unknown += pango_layout_get_unknown_glyphs_count(made.get());
    return made;
  }

  void draw(PangoLayoutLine* line, double x, double baseline) {
    if (!canvas) return;
    cairo_move_to(canvas.get(), x, baseline);
    pango_cairo_show_layout_line(canvas.get(), line);
  }

  void draw_line(std::string_view text, double size, double baseline, PangoAlignment alignment) {
    const auto made = layout(text, {size, false, 0, 0}, text_width);
    pango_layout_set_ellipsize(made.get(), PANGO_ELLIPSIZE_END);
    PangoRectangle extents;
    pango_layout_get_extents(made.get(), nullptr, &extents);
    const double width = static_cast<double>(extents.width) / PANGO_SCALE;
    const double x = alignment == PANGO_ALIGN_LEFT    ? 0
                     : alignment == PANGO_ALIGN_RIGHT ? text_width - width
                                                      : (text_width - width) / 2;
    draw(pango_layout_get_line_readonly(made.get(), 0), margin + x, baseline);
  }

  void begin_page() {
    if (page > 0 && canvas) cairo_show_page(canvas.get());
    ++page;
    y = margin;
    if (!canvas) return;
    draw_line(head, small, margin / 2 + small, PANGO_ALIGN_LEFT);
    draw_line(std::to_string(page), small, page_height - margin / 2, PANGO_ALIGN_CENTER);
  }

  /// Makes room for a line of `height`, and begins a page where there is none. Returns whether it did.
  bool room_for(double height) {
    if (y + height <= bottom) return false;
    begin_page();
    return true;
  }

  void mark_target() {
    if (!target) return;
    const auto [title, number] = *std::exchange(target, std::nullopt);
    target_page = page;
    if (!canvas) return;
    if (number) {
      cairo_tag_begin(canvas.get(), CAIRO_TAG_DEST, ("name=" + name_of(*number)).c_str());
      cairo_tag_end(canvas.get(), CAIRO_TAG_DEST);
    }
    // By its place and not by name: names are kept in memory.
    const std::string place = "page=" + std::to_string(page) + " pos=[0 " + std::to_string(static_cast<int>(y)) + "]";
    cairo_pdf_surface_add_outline(surface.get(), CAIRO_PDF_OUTLINE_ROOT, title.c_str(), place.c_str(),
                                  static_cast<cairo_pdf_outline_flags_t>(0));
  }

  void put_piece(std::string_view text, const Look& look) {
    const auto made = layout(text, look, text_width);
    PangoLayoutIter* lines = pango_layout_get_iter(made.get());
    const double height = look.size * leading;
    do {
      room_for(height);
      mark_target();
      PangoRectangle extents;
      pango_layout_iter_get_line_extents(lines, nullptr, &extents);
      y += height;
      draw(pango_layout_iter_get_line_readonly(lines), margin + static_cast<double>(extents.x) / PANGO_SCALE,
           y - height * 0.3);
    } while (pango_layout_iter_next_line(lines));
    pango_layout_iter_free(lines);
  }
};

Sheets::Sheets(std::unique_ptr<State> state) : state_(std::move(state)) {}
Sheets::Sheets(Sheets&&) noexcept = default;
Sheets& Sheets::operator=(Sheets&&) noexcept = default;
Sheets::~Sheets() = default;

Sheets Sheets::measure() { return Sheets(std::make_unique<State>()); }

Result<Sheets> Sheets::draw(const std::filesystem::path& file, const std::string& title) {
  auto state = std::make_unique<State>();
  state->file = file.string();
  state->surface.reset(cairo_pdf_surface_create(file.c_str(), page_width, page_height));
  cairo_pdf_surface_set_metadata(state->surface.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
  // No time of making: the same articles give the same bytes.
  cairo_pdf_surface_set_metadata(state->surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, nullptr);
  state->canvas.reset(cairo_create(state->surface.get()));
  if (cairo_status(state->canvas.get()) != CAIRO_STATUS_SUCCESS) {
    return fail(ErrorCode::Io, state->file + ": cannot be written");
  }
  return Sheets(std::move(state));
}

void Sheets::run_head(std::string head) { state_->head = std::move(head); }
void Sheets::end_page() { state_->y = bottom + 1; }
std::int64_t Sheets::page() const { return state_->page; }
std::int64_t Sheets::target_page() const { return state_->target_page; }
std::int64_t Sheets::unknown_letters() const { return state_->unknown; }

std::int64_t Sheets::contents_lines_a_page() const {
  return static_cast<std::int64_t>((bottom - margin) / contents_height);
}

void Sheets::begin_target(std::string title, std::optional<std::int64_t> number) {
  state_->target = {std::move(title), number};
}

void Sheets::paragraph(std::string_view text, const Look& look) {
  if (state_->y + look.above + look.size * leading <= bottom) state_->y += look.above;
  Look rest = look;
  while (true) {
    std::size_t end = 0;
    for (std::size_t i = 0; i < piece_characters && end < text.size(); ++i) end = text::code_point_at(text, end).end;
    state_->put_piece(text.substr(0, end), rest);
    text.remove_prefix(end);
    if (text.empty()) return;
    rest.indent = 0;
  }
}

void Sheets::contents_line(std::string_view text, std::int64_t page, std::optional<std::int64_t> number) {
  State& state = *state_;
  state.room_for(contents_height);
  state.y += contents_height;
  if (!state.canvas) return;
  constexpr double number_width = 50;
  const auto made = state.layout(text, {contents_size, false, 0, 0}, text_width - number_width);
  pango_layout_set_ellipsize(made.get(), PANGO_ELLIPSIZE_END);
  const double baseline = state.y - contents_height * 0.3;
  if (number) cairo_tag_begin(state.canvas.get(), CAIRO_TAG_LINK, ("dest=" + name_of(*number)).c_str());
  state.draw(pango_layout_get_line_readonly(made.get(), 0), margin, baseline);
  state.draw_line(std::to_string(page), contents_size, baseline, PANGO_ALIGN_RIGHT);
  if (number) cairo_tag_end(state.canvas.get(), CAIRO_TAG_LINK);
}

Result<void> Sheets::finish() {
  State& state = *state_;
  if (!state.canvas) return {};
  cairo_show_page(state.canvas.get());
  state.canvas.reset();
  cairo_surface_finish(state.surface.get());
  if (cairo_surface_status(state.surface.get()) == CAIRO_STATUS_SUCCESS) return {};
  return fail(ErrorCode::Io, state.file + ": could not be written (is the disk full?)");
}

}  // namespace gongwen::exports
