#include "exports/xml.h"

#include "exports/plain.h"

#include <new>

#include <libxml/xmlwriter.h>

namespace gongwen::exports {
namespace {

/// Failures stay in the stream: told of them, libxml2 would print to stderr.
int write_to_stream(void* stream, const char* bytes, int count) {
  static_cast<std::ostream*>(stream)->write(bytes, count);
  return count;
}

const xmlChar* raw(const char* text) { return reinterpret_cast<const xmlChar*>(text); }

}  // namespace

struct Xml::State {
  xmlTextWriterPtr writer = nullptr;
};

Xml::Xml(std::ostream& out) : state_(std::make_unique<State>()) {
  xmlOutputBufferPtr buffer = xmlOutputBufferCreateIO(write_to_stream, nullptr, &out, nullptr);
  if (buffer == nullptr) throw std::bad_alloc();
  state_->writer = xmlNewTextWriter(buffer);
  if (state_->writer == nullptr) throw std::bad_alloc();
  xmlTextWriterStartDocument(state_->writer, nullptr, "UTF-8", nullptr);
}

Xml::~Xml() { xmlFreeTextWriter(state_->writer); }

Xml& Xml::open(const char* element) {
  xmlTextWriterStartElement(state_->writer, raw(element));
  return *this;
}

Xml& Xml::attribute(const char* name, std::string_view value) {
  xmlTextWriterWriteAttribute(state_->writer, raw(name), raw(plain(value).c_str()));
  return *this;
}

Xml& Xml::text(std::string_view text) {
  xmlTextWriterWriteString(state_->writer, raw(plain(text).c_str()));
  return *this;
}

Xml& Xml::close() {
  xmlTextWriterEndElement(state_->writer);
  return *this;
}

Xml& Xml::line() {
  xmlTextWriterWriteRaw(state_->writer, raw("\n"));
  return *this;
}

Xml& Xml::leaf(const char* element, std::string_view value) {
  return value.empty() ? *this : open(element).text(value).close();
}

void Xml::finish() {
  xmlTextWriterEndDocument(state_->writer);
  xmlTextWriterFlush(state_->writer);
}

}  // namespace gongwen::exports
