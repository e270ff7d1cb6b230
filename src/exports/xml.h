#pragma once

#include <memory>
#include <ostream>
#include <string>
#include <string_view>

namespace gongwen::exports {

/// Writes XML 1.0 in UTF-8 to a stream, element by element, by libxml2. Texts and values go through plain() and are
/// escaped; names of elements and attributes are the program's own. Failures are kept in the stream.
class Xml {
 public:
  /// Begins the document. `out` must outlive it.
  explicit Xml(std::ostream& out);
  Xml(Xml&&) = delete;
  Xml& operator=(Xml&&) = delete;
  ~Xml();

  Xml& open(const char* element);
  Xml& attribute(const char* name, std::string_view value);
  Xml& text(std::string_view text);
  Xml& close();
  /// A line end between elements, where white space means nothing.
  Xml& line();
  /// An element with nothing but text; nothing at all when that is empty.
  Xml& leaf(const char* element, std::string_view text);
  /// Closes what is open and hands everything to the stream.
  void finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace gongwen::exports
