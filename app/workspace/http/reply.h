// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/httperror.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace GatehouseWorkspace {

struct Deferred;

//! What goes back: a status, headers and one JSON object, or a page for a browser.
struct Reply {
    enum class Form { Json, Page };

    struct Header {
        QByteArray name = {};
        QByteArray value = {};

        friend bool operator==(const Header &, const Header &) = default;
    };

    int status = 200;
    std::vector<Header> headers = {};
    QByteArray body = {};
    Form form = Form::Json;
    std::shared_ptr<Deferred> later = {}; //!< when set, this comes instead, once it is worked out

    static Reply json(QByteArray object);
    //! \a html is a whole document.
    static Reply page(QByteArray html, int status = 200);
    //! Sends a browser elsewhere, with GET.
    static Reply redirect(const QByteArray &address);
    static Reply refusal(const HttpError &error);

    //! Puts \a requestId into the header and, as the last key, into a JSON body; adds the headers
    //! every answer has.
    void seal(const QByteArray &requestId);

    //! The value of a header; empty when it is not there.
    QByteArray header(QByteArrayView name) const;
};

} // namespace GatehouseWorkspace
