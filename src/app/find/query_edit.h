#pragma once

#include "search/query.h"

#include <string>

/// What clicks do to a query. Pure functions.
namespace gongwen::app {

/// How a value was picked: by a click, a Ctrl-click, an Alt-click, or the same keys with Enter.
enum class Pick { Only, Add, Exclude };

/// `query` after `value` of `field` was picked. Only: it takes the place of all filters of its field, or, being the
/// only one already, goes. Add and Exclude: it joins them, or goes when it is there already.
[[nodiscard]] search::Query picked(search::Query query, search::Field field, const std::string& value, Pick pick);

[[nodiscard]] search::Query without(search::Query query, const search::Filter& filter);
[[nodiscard]] search::Query without_filters(search::Query query);

}  // namespace gongwen::app
