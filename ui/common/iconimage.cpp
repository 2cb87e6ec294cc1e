// SPDX-License-Identifier: MIT
#include "ui/common/iconimage.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Gatehouse {

namespace {

constexpr qint64 mostBytes = 10 * 1024 * 1024;
constexpr qint64 mostPoints = 100'000'000;
constexpr qsizetype longestAddress = 200'000; // what the service keeps
constexpr int largestStored = 1024;
const QLatin1String pngAddress("data:image/png;base64,");
const QLatin1String jpegAddress("data:image/jpeg;base64,");

QImage emptySquare()
{
    QImage square(IconImage::side, IconImage::side, QImage::Format_ARGB32_Premultiplied);
    square.fill(Qt::transparent);
    return square;
}

bool looksLikeSvg(const QByteArray &bytes)
{
    return bytes.left(4096).contains("<svg") && bytes.trimmed().startsWith('<');
}

QImage drawnSvg(const QByteArray &bytes)
{
    QSvgRenderer renderer;
    if (!renderer.load(bytes) || !renderer.isValid())
        return {};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage square = emptySquare();
    QPainter painter(&square);
    renderer.render(&painter, square.rect());
    return square;
}

QImage centred(const QImage &picture)
{
    const QImage scaled = picture.scaled(
        IconImage::side, IconImage::side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage square = emptySquare();
    QPainter painter(&square);
    painter.drawImage(
        (IconImage::side - scaled.width()) / 2, (IconImage::side - scaled.height()) / 2, scaled);
    return square;
}

} // namespace

IconImage::Read IconImage::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {.problem = Problem::Unreadable};
    // A device or pipe has no size and no end.
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return {.problem = Problem::TooLarge};
    QImage square;
    if (looksLikeSvg(bytes)) {
        square = drawnSvg(bytes);
    } else {
        QBuffer buffer;
        buffer.setData(bytes);
        QImageReader reader(&buffer);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        if (reader.format() != "png" && reader.format() != "jpeg")
            return {.problem = Problem::NotAPicture};
        const QSize size = reader.size();
        if (qint64(size.width()) * size.height() > mostPoints)
            return {.problem = Problem::TooLarge};
        // Decoders that can, make it small while they read.
        if (size.width() > 2 * side && size.height() > 2 * side)
            reader.setScaledSize(size.scaled(2 * side, 2 * side, Qt::KeepAspectRatioByExpanding));
        if (const QImage picture = reader.read(); !picture.isNull())
            square = centred(picture);
    }
    if (square.isNull())
        return {.problem = Problem::NotAPicture};
    QByteArray png;
    QBuffer out(&png);
    out.open(QBuffer::WriteOnly);
    square.save(&out, "PNG");
    return {.address = pngAddress + QString::fromLatin1(png.toBase64())};
}

QPixmap IconImage::pixmap(const QString &address)
{
    const bool isPng = address.startsWith(pngAddress);
    if ((!isPng && !address.startsWith(jpegAddress)) || address.size() > longestAddress)
        return {};
    const QString key = QStringLiteral("gatehouse-icon-%1").arg(qHash(address), 0, 16);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    const qsizetype head = isPng ? pngAddress.size() : jpegAddress.size();
    QBuffer buffer;
    buffer.setData(QByteArray::fromBase64(address.mid(head).toLatin1()));
    // Somebody else's bytes: only what they say they are, and no more of it than an icon needs.
    QImageReader reader(&buffer, isPng ? "png" : "jpeg");
    const QSize size = reader.size();
    if (size.isValid() && size.width() <= largestStored && size.height() <= largestStored)
        picture = QPixmap::fromImage(reader.read());
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace Gatehouse
