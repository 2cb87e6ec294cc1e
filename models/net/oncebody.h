// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Gatehouse {

//! A request body that can be read once and not rewound. QNetworkAccessManager silently sends a
//! request again when a kept-alive connection drops; with a body it cannot rewind it has to report
//! the drop instead.
class OnceBody final : public QIODevice {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnceBody)

public:
    explicit OnceBody(QByteArray bytes, QObject *parent = nullptr);
    ~OnceBody() override;

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    //! Refuses: that is the point.
    bool seek(qint64 position) override;

    qint64 length() const { return m_bytes.size(); }
    //! Whether any of it was taken to be sent.
    bool wasTouched() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace Gatehouse
